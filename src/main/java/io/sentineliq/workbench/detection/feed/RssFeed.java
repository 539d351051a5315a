package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * RSS 2.0 and Atom. No document type, entity or other file is followed; texts are taken as they
 * are, tags and all, for nothing here draws them.
 */
final class RssFeed {

  private static final XMLInputFactory XML = factory();

  private final XMLStreamReader xml;
  private final FeedSink sink;

  private RssFeed(XMLStreamReader xml, FeedSink sink) {
    this.xml = xml;
    this.sink = sink;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  static void read(String file, InputStream in, FeedSink sink) throws IOException {
    try {
      var xml = XML.createXMLStreamReader(in);
      new RssFeed(xml, sink).run();
    } catch (XMLStreamException e) {
      throw new Problem.UnreadableInput(file, String.valueOf(e.getMessage())).asException(e);
    }
  }

  private void run() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        var name = xml.getLocalName();
        if (name.equals("item") || name.equals("entry")) {
          tell(xml.getLocation().getLineNumber(), item(name));
        }
      }
    }
  }

  private void tell(long line, Map<String, String> fields) {
    var content = FeedFields.first(fields, FeedFields.CONTENT);
    if (content.isEmpty() && fields.containsKey("title")) {
      fields.put("content", fields.get("title"));
    }
    FeedFields.draft(line, fields).ifPresentOrElse(sink::text, () -> sink.rejected(line));
  }

  /** The texts of the elements right below the item; deeper ones belong to them. */
  private Map<String, String> item(String item) throws XMLStreamException {
    var fields = new HashMap<String, String>();
    var text = new StringBuilder();
    var depth = 0;
    var field = "";
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth++ == 0) {
            field = field(xml.getLocalName());
            text.setLength(0);
            link(fields);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth > 0 && text.length() < TextDraft.LONGEST) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 0 && xml.getLocalName().equals(item)) {
            return fields;
          }
          if (--depth == 0 && !text.toString().isBlank()) {
            fields.putIfAbsent(field, text.toString().strip());
          }
        }
        default -> {}
      }
    }
    return fields;
  }

  private void link(Map<String, String> fields) {
    var target = xml.getAttributeValue(null, "href");
    if (xml.getLocalName().equals("link") && target != null) {
      fields.putIfAbsent("link", target);
    }
  }

  private static String field(String element) {
    return switch (element) {
      case "encoded" -> "content";
      case "updated" -> "published";
      default -> FeedFields.name(element);
    };
  }
}
