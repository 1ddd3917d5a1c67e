package org.encours.dunning.domain.template;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in braces that a message fills in. Nothing else in a text is ever interpreted. */
public final class Placeholders {

  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

  private Placeholders() {}

  public static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher found = NAME.matcher(text);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** Whether a brace is left over that belongs to no name. */
  static boolean brokenIn(String text) {
    String rest = NAME.matcher(text).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }

  /**
   * @throws IllegalStateException when there is no such value: a letter with a hole is not sent
   */
  public static String fill(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalStateException("no value for " + found.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
