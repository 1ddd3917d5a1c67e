package org.encours.dunning.adapter.out.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.country.nl.CostScale;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.Money;
import org.encours.platform.document.Messages;

/** What the law of the debtor's country wants said, in the words it wants. */
record LegalMentions(Message message, TemplateText texts, Messages words) {

  /** What a first reminder tells a consumer: whether it costs, and what is to come. */
  Optional<String> freeTerm() {
    return message
        .freeTerm()
        .map(_ -> message.regime() == Regime.NL_CONSUMER ? dutch() : belgian());
  }

  private String belgian() {
    boolean costs =
        message.lines().stream()
            .anyMatch(line -> line.charged() && line.claim().fees().isPositive());
    String ours = (costs ? "costlyTerm." : "freeTerm.") + (announces() ? "indemnity" : "none");
    return costs || !announces()
        ? words.get(ours)
        : texts.firstReminder().orElseGet(() -> words.get(ours));
  }

  /**
   * Never a creditor's own words: fourteen days of anything but the receipt lose the costs whole
   * (ECLI:NL:HR:2016:2704). VAT is part of them only where the letter says why.
   */
  private String dutch() {
    return words.get("NL.freeTerm." + (announces() ? "costs" : "none"))
        + (announces() && message.lines().stream().anyMatch(LegalMentions::withVat)
            ? " " + words.get("NL.freeTerm.vat")
            : "");
  }

  private static boolean withVat(MessageLine line) {
    return line.announced()
        .filter(costs -> costs.compareTo(CostScale.of(line.asked(), true)) > 0)
        .isPresent();
  }

  private boolean announces() {
    return message.lines().stream()
        .anyMatch(line -> line.announced().filter(Money::isPositive).isPresent());
  }

  List<String> closing() {
    List<String> said = new ArrayList<>();
    if (message.regime() == Regime.FR_CONSUMER) {
      said.add(words.get("fr.consumer"));
    }
    if (message.step().formalNotice()) {
      said.addAll(
          switch (message.regime()) {
            case DE_CONSUMER -> List.of(words.get("DE.consumer"));
            case DE_BUSINESS, DE_PUBLIC -> List.of(words.get("DE.business"));
            case LU_CONSUMER -> List.of(words.get("LU.consumer"));
            default -> List.of();
          });
    }
    return said;
  }
}
