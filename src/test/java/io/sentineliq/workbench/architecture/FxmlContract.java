package io.sentineliq.workbench.architecture;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.fxml.FXML;
import org.w3c.dom.Element;

/** What an FXML file and the controller beside it owe each other; a breach reads as its remedy. */
final class FxmlContract {
  /** Set by FXMLLoader itself. */
  private static final Set<String> GIVEN = Set.of("location", "resources");

  private final FxmlFile fxml;
  private final List<String> breaches = new ArrayList<>();

  private FxmlContract(FxmlFile fxml) {
    this.fxml = fxml;
  }

  static List<String> breachesOf(FxmlFile fxml) {
    var contract = new FxmlContract(fxml);
    contract.check();
    return contract.breaches;
  }

  private void check() {
    checkNames();
    var controller = FxmlFile.classNamed(fxml.expectedController());
    if (controller.isPresent()) {
      checkFields(controller.get());
      checkHandlers(controller.get());
    } else if (!fxml.identified().isEmpty() || !fxml.handlers().isEmpty()) {
      breaches.add("needs a class " + fxml.expectedController());
    }
  }

  private void checkNames() {
    fxml.declaredController()
        .filter(name -> !name.equals(fxml.expectedController()))
        .ifPresent(name -> breaches.add("fx:controller is " + name + ": leave it out"));
    fxml.elements()
        .filter(element -> FxmlFile.isObject(element) && fxml.classOf(element).isEmpty())
        .map(Element::getNodeName)
        .distinct()
        .forEach(name -> breaches.add("needs an <?import ….%s?> that exists".formatted(name)));
    fxml.includes().stream()
        .filter(include -> !Files.exists(include))
        .forEach(include -> breaches.add("includes a file that does not exist: " + include));
  }

  private void checkFields(Class<?> controller) {
    var fillable = new TreeSet<>(GIVEN);
    for (var element : fxml.identified()) {
      var id = element.getAttribute("fx:id");
      fillable.add(id);
      if (FxmlFile.isInclude(element)) {
        fillable.add(id + "Controller");
      }
      checkField(controller, element, id);
    }
    fields(controller)
        .map(Field::getName)
        .filter(name -> !fillable.contains(name))
        .forEach(name -> breaches.add("needs an element with fx:id=\"" + name + "\""));
  }

  private void checkField(Class<?> controller, Element element, String id) {
    var made = fxml.classOf(element);
    var field = fields(controller).filter(candidate -> candidate.getName().equals(id)).findFirst();
    if (field.isEmpty()) {
      var type = made.<String>map(Class::getSimpleName).orElse("Parent");
      addMissing(controller, "@FXML private %s %s;".formatted(type, id));
    } else if (made.isPresent() && !field.get().getType().isAssignableFrom(made.get())) {
      breaches.add(
          "fx:id=\"%s\" is a %s but the field is a %s"
              .formatted(id, made.get().getSimpleName(), field.get().getType().getSimpleName()));
    }
  }

  private void checkHandlers(Class<?> controller) {
    var methods =
        methods(controller).collect(Collectors.toMap(Method::getName, m -> m, (a, b) -> a));
    for (var handler : fxml.handlers()) {
      var method = Optional.ofNullable(methods.remove(handler));
      if (method.isEmpty()) {
        addMissing(controller, "@FXML private void %s() {}".formatted(handler));
      } else if (!takesAtMostAnEvent(method.get())) {
        breaches.add(handler + " may take nothing or one Event");
      }
    }
    methods.remove("initialize");
    methods.keySet().stream()
        .sorted()
        .forEach(unused -> breaches.add("has no handler that calls #" + unused));
  }

  private void addMissing(Class<?> controller, String line) {
    breaches.add(controller.getSimpleName() + " needs: " + line);
  }

  private static boolean takesAtMostAnEvent(Method method) {
    var parameters = method.getParameterTypes();
    return parameters.length <= 1 && Stream.of(parameters).allMatch(Event.class::isAssignableFrom);
  }

  private static Stream<Field> fields(Class<?> controller) {
    return withParents(controller)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(FXML.class));
  }

  private static Stream<Method> methods(Class<?> controller) {
    return withParents(controller)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(FXML.class));
  }

  private static Stream<Class<?>> withParents(Class<?> controller) {
    return Stream.<Class<?>>iterate(controller, type -> type != null, Class::getSuperclass);
  }
}
