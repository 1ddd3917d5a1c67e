package org.encours.dunning.adapter.out.letter;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.law.RegularDelivery;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.Money;
import org.encours.platform.document.LocaleFormat;
import org.encours.platform.document.Messages;

/**
 * What stands in a letter, as text ready to be placed; which texts there are follows the message.
 */
@TemplateData
public record LetterContent(
    String language,
    String title,
    String subject,
    List<String> opening,
    List<String> closing,
    List<Line> lines,
    List<Line> toCome,
    List<Calculation> calculations,
    String total,
    String reference,
    boolean charges,
    Map<String, String> words) {

  /** One row of the table. */
  @TemplateData
  public record Line(
      String number,
      String description,
      String issued,
      String due,
      long daysLate,
      String asked,
      String charges,
      String total,
      String remark) {}

  /** How the charges of one invoice were computed. */
  @TemplateData
  public record Calculation(String number, boolean claimed, List<String> rows) {}

  static LetterContent of(
      Creditor creditor,
      Debtor debtor,
      Message message,
      String reference,
      TemplateText texts,
      UnaryOperator<String> fill) {
    Messages words = Messages.of(LetterContent.class, message.language());
    LocaleFormat figures = LocaleFormat.of(words.language());
    List<Line> lines =
        message.summed().stream().map(line -> line(line, message, words, figures)).toList();
    List<Line> toCome =
        message.toCome().stream().map(line -> line(line, message, words, figures)).toList();
    List<Calculation> calculations = calculations(message, words, figures);
    List<String> opening = new ArrayList<>(List.of(fill.apply(texts.opening())));
    LegalMentions law = new LegalMentions(message, texts, words);
    law.freeTerm().map(fill).ifPresent(opening::add);
    List<String> closing = new ArrayList<>();
    message.creditsNotAllocated().ifPresent(any -> closing.add(fill.apply(words.get("credits"))));
    if (message.lines().stream().anyMatch(line -> line.disputed().isPositive())) {
      closing.add(words.get("disputed"));
    }
    reserved(message)
        .map(day -> words.get("reserved").replace("{date}", figures.longDate(day)))
        .ifPresent(closing::add);
    closing.add(fill.apply(texts.closing()));
    closing.addAll(law.closing());
    closing.add(fill.apply(texts.contest().orElseGet(() -> words.get("contest"))));
    Map<String, String> labels = new HashMap<>();
    words.words().stringPropertyNames().stream()
        .filter(key -> key.startsWith("label."))
        .forEach(key -> labels.put(key.substring("label.".length()), words.get(key)));
    return new LetterContent(
        words.language(),
        fill.apply(texts.title()),
        fill.apply(texts.subject()),
        opening,
        closing,
        lines,
        toCome,
        calculations,
        figures.money(message.total()),
        reference,
        message.lines().stream().anyMatch(MessageLine::charged),
        labels);
  }

  static List<Calculation> calculations(Message message, Messages words, LocaleFormat figures) {
    return message.summed().stream()
        .filter(line -> line.claim().charges().isPositive())
        .map(line -> calculation(line, words, figures))
        .toList();
  }

  /** The first day whose interest nobody can reckon yet. */
  private static Optional<LocalDate> reserved(Message message) {
    return message.summed().stream()
        .filter(MessageLine::charged)
        .flatMap(line -> line.claim().accrued().reservedFrom().stream())
        .min(LocalDate::compareTo);
  }

  private static Line line(
      MessageLine line, Message message, Messages words, LocaleFormat figures) {
    long late = Math.max(0, ChronoUnit.DAYS.between(line.dueDate(), message.businessDate()));
    String remark =
        line.disputed().isPositive()
            ? words.get("label.disputed") + " " + figures.money(line.disputed())
            : line.announced()
                .filter(Money::isPositive)
                .map(money -> announced(message, words) + " " + figures.money(money))
                .orElse("");
    return new Line(
        line.number(),
        line.description().orElse(""),
        figures.date(line.issueDate()),
        figures.date(line.dueDate()),
        late,
        figures.money(line.asked()),
        line.charged() ? figures.money(line.claim().charges()) : "",
        figures.money(line.total()),
        remark);
  }

  private static String penaltyLaw(InvoiceClaim claim) {
    return claim.penaltyClause().map(Penalty::law).orElse(claim.fixedLaw());
  }

  private static String announced(Message message, Messages words) {
    return words.get(
        message.regime() == Regime.NL_CONSUMER ? "NL.label.announced" : "label.announced");
  }

  /** What is reckoned by the law's formula, or was not seen officially, is not told as certain. */
  private static String sureness(Rate.Certainty certainty, Messages words) {
    return switch (certainty) {
      case OFFICIAL, PUBLISHED, SECOND_HAND -> "";
      case DERIVED, UNCONFIRMED, PROVISIONAL -> "; " + words.get("rate." + certainty);
    };
  }

  private static Calculation calculation(MessageLine line, Messages words, LocaleFormat figures) {
    List<String> rows = new ArrayList<>();
    line.claim()
        .lines()
        .forEach(
            it ->
                rows.add(
                    "%s – %s · %d %s · %s × %s = %s (%s)"
                        .formatted(
                            figures.date(it.from()),
                            figures.date(it.to()),
                            it.days(),
                            words.get(it.days() == 1 ? "label.day" : "label.days"),
                            figures.money(it.base()),
                            figures.percent(it.rate()),
                            figures.money(it.amount()),
                            words.law(it.law()) + sureness(it.certainty(), words))));
    if (line.claim().fixedCompensation().isPositive()) {
      rows.add(
          ("%s" + words.get("label.colon") + " %s (%s)")
              .formatted(
                  words.get("label.fixed"),
                  figures.money(line.claim().fixedCompensation()),
                  words.law(line.claim().fixedLaw())));
    }
    if (line.claim().penalty().isPositive()) {
      rows.add(
          ("%s" + words.get("label.colon") + " %s (%s)")
              .formatted(
                  words.get("label.penalty"),
                  figures.money(line.claim().penalty()),
                  words.law(penaltyLaw(line.claim()))));
    }
    if (line.claim().fees().isPositive()) {
      rows.add(
          ("%s" + words.get("label.colon") + " %s (%s)")
              .formatted(
                  words.get("label.reminderCost"),
                  figures.money(line.claim().fees()),
                  words.law(RegularDelivery.LAW)));
    }
    if (line.claim().costs().isPositive()) {
      rows.add(
          words.get("label.costs")
              + words.get("label.colon")
              + " "
              + figures.money(line.claim().costs()));
    }
    if (line.claim().settled().isPositive()) {
      rows.add(
          words.get("label.settled")
              + words.get("label.colon")
              + " "
              + figures.money(line.claim().settled().negated()));
    }
    return new Calculation(line.number(), line.charged(), rows);
  }
}
