package org.encours.desk.shell;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.encours.kernel.Money;

/** What templates write as {@code {fmt:…}}: figures and days, nothing where there is no value. */
@TemplateExtension(namespace = "fmt")
final class FormatExtensions {

  private FormatExtensions() {}

  static String money(Money money, @TemplateAttribute("locale") Object locale) {
    return money == null ? "" : in(locale).money(money);
  }

  static String amount(Money money, @TemplateAttribute("locale") Object locale) {
    return money == null ? "" : in(locale).amount(money);
  }

  static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
    return day == null ? "" : in(locale).day(day);
  }

  static String moment(Instant at, @TemplateAttribute("locale") Object locale) {
    return at == null ? "" : in(locale).moment(at);
  }

  static String number(
      BigDecimal number, int decimals, @TemplateAttribute("locale") Object locale) {
    return number == null ? "" : in(locale).number(number, decimals);
  }

  static String percent(BigDecimal share, @TemplateAttribute("locale") Object locale) {
    return share == null ? "" : in(locale).percent(share);
  }

  private static Format in(Object locale) {
    return new Format((Locale) locale);
  }
}
