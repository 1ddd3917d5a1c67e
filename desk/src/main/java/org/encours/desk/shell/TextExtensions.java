package org.encours.desk.shell;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What templates write as {@code {t:key}} and {@code {say:…}}. */
final class TextExtensions {

  private TextExtensions() {}

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String text(String key, @TemplateAttribute("locale") Object locale) {
    return Texts.of((Locale) locale, key);
  }

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String text(String key, Object value, @TemplateAttribute("locale") Object locale) {
    return Texts.of((Locale) locale, key, value);
  }

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String text(
      String key, Object first, Object second, @TemplateAttribute("locale") Object locale) {
    return Texts.of((Locale) locale, key, first, second);
  }

  /** The reader's word for a value of the contract, for example a status; the value if unknown. */
  @TemplateExtension(namespace = "say")
  static String word(String kind, Object value, @TemplateAttribute("locale") Object locale) {
    String plain = value == null ? "" : value.toString();
    return Texts.find((Locale) locale, kind + "_" + plain).orElse(plain);
  }

  /** A machine-made sentence in the reader's language, its English where there is none yet. */
  @TemplateExtension(namespace = "say")
  static String sentence(Sentence it, @TemplateAttribute("locale") Object locale) {
    if (it == null) {
      return "";
    }
    Format format = new Format((Locale) locale);
    Map<String, String> values = new TreeMap<>();
    it.parameters().forEach((name, value) -> values.put(name, format.any(value)));
    return Texts.find((Locale) locale, "code_" + it.code())
        .map(pattern -> filled(pattern, values))
        .orElse(it.text());
  }

  private static String filled(String pattern, Map<String, String> values) {
    String text = pattern;
    for (var value : values.entrySet()) {
      text = text.replace("<" + value.getKey() + ">", value.getValue());
    }
    return text;
  }
}
