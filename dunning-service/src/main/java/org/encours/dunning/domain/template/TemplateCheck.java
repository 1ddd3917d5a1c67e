package org.encours.dunning.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/**
 * Whether a text may be used: first that it can be filled in, then that it says what the law wants
 * said in such a message.
 */
public final class TemplateCheck {

  private static final Set<String> KNOWN =
      Set.of(
          "creditor", "debtor", "email", "phone", "total", "date", "count", "number", "reference");
  private static final Set<String> OF_A_FREE_TERM = Set.of("termStart", "lastFreeDay", "announced");

  /** The law of 2002 gave fifteen days; its letters are still about. */
  private static final Pattern FIFTEEN_DAYS =
      Pattern.compile(
          "\\b(15|quinze|vijftien|f[uü]nfzehn|fifteen)\\s+\\p{L}*\\s*(jour|dag|tag|day|kalender|calendar)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The Union's platform for disputes closed on 2025-07-20; a link to it misleads. */
  private static final Pattern CLOSED_PLATFORM =
      Pattern.compile("ec\\.europa\\.eu/(consumers/)?odr", Pattern.CASE_INSENSITIVE);

  /** A first reminder is a notice that takes the form of a reminder. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "mise en demeure|ingebrekestelling|inverzugsetzung|formal notice|notice of default",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 2_000;

  private TemplateCheck() {}

  /** A text that cannot be filled in. */
  public record InvalidTemplate(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "the template cannot be saved as it is";
    }
  }

  /** A text that drops what the law wants said. */
  public record TemplateForbiddenByLaw(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "the template drops what the law wants said: " + violations.getFirst().message();
    }
  }

  public static Decision<TemplateText, Object> check(TemplateKey key, TemplateText text) {
    List<Violation> shape = new ArrayList<>();
    line(shape, "title", text.title());
    line(shape, "subject", text.subject());
    block(shape, "opening", text.opening(), KNOWN);
    block(shape, "closing", text.closing(), KNOWN);
    Set<String> ofTerm = new HashSet<>(KNOWN);
    ofTerm.addAll(OF_A_FREE_TERM);
    text.firstReminder().ifPresent(it -> block(shape, "firstReminder", it, ofTerm));
    text.contest().ifPresent(it -> block(shape, "contest", it, KNOWN));
    if (key.occasion() == Occasion.PRE_DUE && text.firstReminder().isPresent()) {
      shape.add(new Violation("firstReminder", "nothing is late yet: this is no reminder"));
    }
    if (!shape.isEmpty()) {
      return Decision.refuse(new InvalidTemplate(shape));
    }
    List<Violation> law = mentions(key, text);
    return law.isEmpty()
        ? Decision.accept(text, List.of())
        : Decision.refuse(new TemplateForbiddenByLaw(law));
  }

  private static List<Violation> mentions(TemplateKey key, TemplateText text) {
    List<Violation> missing = new ArrayList<>();
    text.firstReminder().ifPresent(it -> firstReminder(missing, it));
    text.contest()
        .filter(it -> !it.contains("{email}") && !it.contains("{phone}"))
        .ifPresent(
            it ->
                missing.add(
                    new Violation(
                        "contest", "tells where to contest, {email} or {phone} (CEL art. XIX.2)")));
    if (key.occasion() == Occasion.FINAL && !text.opening().contains("{total}")) {
      missing.add(
          new Violation("opening", "a formal notice demands its amount, {total} (C. civ. 1344)"));
    }
    closedPlatform(missing, "opening", text.opening());
    closedPlatform(missing, "closing", text.closing());
    text.firstReminder().ifPresent(it -> closedPlatform(missing, "firstReminder", it));
    text.contest().ifPresent(it -> closedPlatform(missing, "contest", it));
    return missing;
  }

  private static void closedPlatform(List<Violation> missing, String path, String text) {
    if (CLOSED_PLATFORM.matcher(text).find()) {
      missing.add(
          new Violation(path, "the online dispute platform closed on 2025-07-20: no link to it"));
    }
  }

  private static void firstReminder(List<Violation> missing, String text) {
    if (!text.contains("{announced}")) {
      missing.add(
          new Violation(
              "firstReminder",
              "tells the indemnity that would be claimed, {announced} (CEL art. XIX.2 §3)"));
    }
    if (!text.contains("{termStart}") || !text.contains("{lastFreeDay}")) {
      missing.add(
          new Violation(
              "firstReminder",
              "tells the free term, {termStart} to {lastFreeDay} (CEL art. XIX.2 §3)"));
    }
    if (!NOTICE.matcher(text).find()) {
      missing.add(
          new Violation(
              "firstReminder",
              "says that it serves as formal notice: mise en demeure, ingebrekestelling,"
                  + " Inverzugsetzung (CEL art. XIX.2 §1)"));
    }
    if (FIFTEEN_DAYS.matcher(text).find()) {
      missing.add(
          new Violation(
              "firstReminder",
              "the term is 14 calendar days; the law that gave 15 is repealed (CEL art. XIX.2"
                  + " §1)"));
    }
  }

  private static void line(List<Violation> wrong, String path, String text) {
    block(wrong, path, text, KNOWN);
    if (text != null
        && (text.length() > LONGEST_LINE || text.chars().anyMatch(Character::isISOControl))) {
      wrong.add(new Violation(path, "one line of at most " + LONGEST_LINE + " characters"));
    }
  }

  private static void block(
      List<Violation> wrong, String path, String text, Set<String> placeholders) {
    if (text == null || text.isBlank()) {
      wrong.add(new Violation(path, "is missing"));
      return;
    }
    if (text.length() > LONGEST_TEXT) {
      wrong.add(new Violation(path, "at most " + LONGEST_TEXT + " characters"));
    }
    if (Placeholders.brokenIn(text)) {
      wrong.add(new Violation(path, "a brace belongs to no placeholder"));
    }
    unknown(text, placeholders)
        .ifPresent(
            name ->
                wrong.add(
                    new Violation(
                        path,
                        "{"
                            + name
                            + "} is not one of "
                            + String.join(", ", placeholders.stream().sorted().toList()))));
  }

  private static Optional<String> unknown(String text, Set<String> placeholders) {
    return Stream.of(Placeholders.in(text))
        .flatMap(Set::stream)
        .filter(name -> !placeholders.contains(name))
        .findFirst();
  }
}
