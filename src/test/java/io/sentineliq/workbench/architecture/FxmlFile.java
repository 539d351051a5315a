package io.sentineliq.workbench.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/**
 * What an FXML file says, read as XML: its class path root is the folder that its package starts
 * in.
 */
record FxmlFile(Path root, Path file, Document document) {
  static FxmlFile read(Path root, Path file) throws IOException {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return new FxmlFile(root, file, builder.parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not XML: " + e.getMessage(), e);
    }
  }

  /** {@code alert/ui/AlertInbox.fxml} has the controller {@code alert.ui.AlertInboxController}. */
  String expectedController() {
    var name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
    return name.substring(0, name.length() - ".fxml".length()) + "Controller";
  }

  Optional<String> declaredController() {
    return elements()
        .map(element -> element.getAttribute("fx:controller"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  Stream<Element> elements() {
    var all = document.getElementsByTagName("*");
    return nodes(all).map(Element.class::cast);
  }

  List<Element> identified() {
    return elements().filter(element -> element.hasAttribute("fx:id")).toList();
  }

  /** Handler attributes, such as {@code onAction="#onEscalate"}. */
  List<String> handlers() {
    return elements()
        .flatMap(FxmlFile::attributes)
        .filter(attribute -> attribute.getNodeName().startsWith("on"))
        .map(Node::getNodeValue)
        .filter(value -> value.startsWith("#"))
        .map(value -> value.substring(1))
        .distinct()
        .toList();
  }

  List<Path> includes() {
    return elements()
        .filter(FxmlFile::isInclude)
        .map(include -> file.resolveSibling(include.getAttribute("source")))
        .toList();
  }

  static boolean isInclude(Element element) {
    return element.getNodeName().equals("fx:include");
  }

  /** Elements that stand for objects: upper case and without a dot, as in {@code <Label>}. */
  static boolean isObject(Element element) {
    var name = element.getNodeName();
    return Character.isUpperCase(name.charAt(0)) && name.indexOf('.') < 0;
  }

  /**
   * The class that an element makes, found through the file's imports without running any of it.
   */
  Optional<Class<?>> classOf(Element element) {
    var name = element.getNodeName();
    return imports().stream()
        .filter(imported -> imported.endsWith("." + name) || imported.endsWith(".*"))
        .map(imported -> imported.replaceFirst("\\*$", name))
        .flatMap(candidate -> classNamed(candidate).stream())
        .findFirst();
  }

  static Optional<Class<?>> classNamed(String name) {
    try {
      return Optional.of(Class.forName(name, false, FxmlFile.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private List<String> imports() {
    var imports = new ArrayList<String>(List.of("java.lang.*"));
    nodes(document.getChildNodes())
        .filter(node -> node instanceof ProcessingInstruction)
        .map(ProcessingInstruction.class::cast)
        .filter(instruction -> instruction.getTarget().equals("import"))
        .forEach(instruction -> imports.add(instruction.getData().strip()));
    return imports;
  }

  private static Stream<Node> attributes(Element element) {
    var attributes = element.getAttributes();
    return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(attributes::item);
  }

  private static Stream<Node> nodes(NodeList nodes) {
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item);
  }
}
