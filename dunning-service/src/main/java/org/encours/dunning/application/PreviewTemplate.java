package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.application.port.Templates;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.Selection;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.policy.Tone;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.Occasion;
import org.encours.dunning.domain.template.TemplateCheck;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;

/** Writes a message to a real debtor as it would read with a text, and sends nothing. */
@ApplicationScoped
public class PreviewTemplate {

  /**
   * @param text to try; what is in force when empty
   * @param invoice the case: its debtor with everything open
   */
  public record Question(
      TemplateKey key, Optional<TemplateText> text, UUID invoice, LocalDate asOf) {}

  /**
   * @param version of the words used: 0 for the house's, empty for a text that is only tried
   */
  public record Preview(
      Message message, String subject, String text, byte[] pdf, Optional<Integer> version) {}

  /** Such a message would not be written to that debtor on that day. */
  record NothingToPreview(String why) implements Refusal {
    @Override
    public String detail() {
      return "No such message would be written about this invoice: " + why + ".";
    }
  }

  private static final int FAR = 720;

  private final Receivables receivables;
  private final DebtorSnapshots files;
  private final CreditorRules rulebook;
  private final Templates templates;
  private final Letters letters;

  PreviewTemplate(
      Receivables receivables,
      DebtorSnapshots files,
      CreditorRules rulebook,
      Templates templates,
      Letters letters) {
    this.receivables = receivables;
    this.files = files;
    this.rulebook = rulebook;
    this.templates = templates;
    this.letters = letters;
  }

  @Transactional
  public Preview preview(CreditorId creditor, Question question) {
    TemplateKey key = question.key();
    question.text().ifPresent(text -> TemplateCheck.check(key, text).orThrow());
    Optional<MessageTemplate> inForce = templates.inForce(creditor, key);
    Receivable item =
        receivables
            .find(creditor, question.invoice())
            .orElseThrow(() -> new NotFound("There is no invoice " + question.invoice()));
    DebtorSnapshot file = files.find(creditor, item.debtorId()).orElseThrow().afresh();
    DunningProcess dunning = rulebook.with(creditor, new Policies(List.of(plan(key))));
    LocalDate day = dunning.calendars().apply(file.debtor().country()).onOrAfter(question.asOf());
    DebtorDecision decision = dunning.on(day, file);
    Message message =
        decision.messages().stream()
            .filter(it -> it.names(item.invoiceId()))
            .findFirst()
            .map(it -> it.in(key.language()))
            .orElseThrow(
                () -> new RefusedException(new NothingToPreview(why(decision, item.invoiceId()))));
    Letters.Written written =
        letters.write(
            dunning.creditor(),
            file.debtor(),
            message,
            "preview",
            question.text().or(() -> inForce.map(MessageTemplate::text)),
            Optional.empty());
    return new Preview(
        message,
        written.subject(),
        written.text(),
        written.pdf(),
        question.text().isPresent()
            ? Optional.empty()
            : Optional.of(inForce.map(MessageTemplate::version).orElse(0)));
  }

  /** A plan of one step, for everybody. */
  private static DunningPolicy plan(TemplateKey key) {
    Step step =
        new Step(
            "preview",
            key.occasion() == Occasion.PRE_DUE ? -FAR : 1,
            key.channel(),
            switch (key.occasion()) {
              case PRE_DUE, COURTEOUS -> Tone.COURTEOUS;
              case FIRM -> Tone.FIRM;
              case FINAL -> Tone.FINAL;
            },
            switch (key.occasion()) {
              case PRE_DUE, COURTEOUS -> Charges.NONE;
              case FIRM, FINAL -> Charges.STATUTORY;
            },
            Optional.empty(),
            Set.of(),
            0);
    return new DunningPolicy("preview", 0, Selection.EVERYONE, 0, List.of(step));
  }

  private static String why(DebtorDecision decision, UUID invoice) {
    return decision.outcomes().stream()
        .filter(outcome -> outcome.item().invoiceId().equals(invoice))
        .map(
            outcome ->
                switch (outcome.decision()) {
                  case NextStep.Held held -> held.why().text();
                  case NextStep.WaitUntil wait -> "nothing is due before " + wait.date();
                  case NextStep.Close close -> "it is paid, or past its due date";
                  default -> "the debtor is not written to";
                })
        .findFirst()
        .orElse("nothing is open");
  }
}
