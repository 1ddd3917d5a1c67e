package org.encours.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Javadoc comment as plain text.
 *
 * @param text what stands before the first tag
 * @param parameters what {@code @param} says, by name
 */
record DocComment(String text, Map<String, String> parameters) {

  private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s+([^}]*)}");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@(\\w+)\\s*");

  static DocComment of(String comment) {
    if (comment == null) {
      return new DocComment("", Map.of());
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(comment);
    int end = block.find() ? block.start() : comment.length();
    String text = plain(comment.substring(0, end));
    while (end < comment.length()) {
      String tag = block.group(1);
      int from = block.end();
      end = block.find() ? block.start() : comment.length();
      String[] words = comment.substring(from, end).strip().split("\\s+", 2);
      if (tag.equals("param") && words.length == 2) {
        parameters.put(words[0], sentence(plain(words[1])));
      }
    }
    return new DocComment(text, parameters);
  }

  private static String plain(String doc) {
    return INLINE
        .matcher(doc.replaceAll("<[^>]+>", " "))
        .replaceAll(found -> Matcher.quoteReplacement(shown(found.group(1), found.group(2))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A link shows its label, or what it names without its class. */
  private static String shown(String tag, String content) {
    String text = content.strip();
    if (!tag.startsWith("link")) {
      return text;
    }
    String[] parts = text.split("\\s+", 2);
    return parts.length == 2 ? parts[1] : parts[0].replaceFirst("^.*[#.]", "");
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
