package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.casefile.template.Templates;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import java.util.ArrayList;
import java.util.List;

/** The templates of a workspace: those that are shipped, and its own. */
final class CaseTemplates {

  private static final String NAME = "name";
  private static final int LONGEST_NAME = 100;

  private CaseTemplates() {}

  static List<TemplateText> all(Reading unit) {
    var all = new ArrayList<>(Templates.shipped());
    unit.queries(CaseQueries_::new).templates().stream()
        .map(template -> TemplateText.of(template.definition()))
        .forEach(all::add);
    return all;
  }

  /** Keeps what is to be done in {@code caseFile}; another template of that name is replaced. */
  static void save(UnitOfWork unit, CaseFile caseFile, String typed) {
    var name = IncidentInput.title(typed);
    if (name.length() > LONGEST_NAME) {
      throw new Problem.InvalidField(NAME, "incident.input.tooLong", List.of(LONGEST_NAME))
          .asException();
    }
    var tasks = TemplateTasks.of(TaskService.plan(unit, TaskOwner.caseFile(caseFile.id())));
    var text =
        new TemplateText(
            name,
            null,
            caseFile.type(),
            caseFile.priority(),
            caseFile.confidentiality(),
            caseFile.tlp(),
            null,
            tasks);
    var known = unit.queries(CaseQueries_::new).template(name);
    known.ifPresent(template -> template.define(text.text(), unit.now()));
    var template = known.orElseGet(() -> new CaseTemplate(name, text.text(), unit.now()));
    if (known.isEmpty()) {
      unit.add(template);
    }
    unit.audit("CASE_TEMPLATE_SAVED", template.ref(), name, Difference.none());
  }
}
