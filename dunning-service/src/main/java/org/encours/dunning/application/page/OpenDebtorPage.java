package org.encours.dunning.application.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.DebtorPages;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.LetterWords;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;

/** Puts together what a message's reader is shown, and nothing that the message was not about. */
@ApplicationScoped
public class OpenDebtorPage {

  private final DebtorPages pages;
  private final Reminders reminders;
  private final Creditors creditors;
  private final Debtors debtors;
  private final Receivables receivables;
  private final LetterWords words;
  private final PageLimits limits;

  OpenDebtorPage(
      DebtorPages pages,
      Reminders reminders,
      Creditors creditors,
      Debtors debtors,
      Receivables receivables,
      LetterWords words,
      PageLimits limits) {
    this.pages = pages;
    this.reminders = reminders;
    this.creditors = creditors;
    this.debtors = debtors;
    this.receivables = receivables;
    this.words = words;
    this.limits = limits;
  }

  /** What a link leads to; only its hash is kept. */
  public Optional<DebtorLink> find(String token) {
    return pages.find(token);
  }

  /** The letter exactly as it was sent. */
  public byte[] letter(DebtorLink link) {
    return reminders
        .document(link.creditor(), link.reminderId())
        .orElseThrow(() -> new NotFound("The message has no document."));
  }

  /**
   * @param language of the page; the message's own where it is not given
   */
  public DebtorPage open(DebtorLink link, Optional<String> language) {
    return page(link, language, pages.done(link));
  }

  DebtorPage page(DebtorLink link, Optional<String> language, List<DoneAct> done) {
    Message said = reminders.find(link.creditor(), link.reminderId()).orElseThrow().message();
    Message message = language.map(said::in).orElse(said);
    Debtor debtor = debtors.find(link.creditor(), link.debtorId()).orElseThrow();
    List<DebtorPage.Line> lines =
        message.summed().stream().map(line -> line(link, debtor, line)).toList();
    boolean open = lines.stream().anyMatch(line -> line.today().isPositive());
    return new DebtorPage(
        link,
        creditors.find(link.creditor()).orElseThrow(),
        debtor.name(),
        message,
        words.title(message),
        lines,
        words.computations(message),
        words.rights(message.regime(), message.language()),
        done,
        Arrays.stream(ActKind.values())
            .filter(kind -> open || !kind.aboutOpenMoney())
            .filter(kind -> done.stream().filter(it -> it.kind() == kind).count() < kind.most())
            .toList(),
        limits);
  }

  private DebtorPage.Line line(DebtorLink link, Debtor debtor, MessageLine said) {
    Money nothing = Money.zero(said.asked().currency());
    Optional<Receivable> known = receivables.find(link.creditor(), said.invoiceId());
    if (known.isEmpty() || !known.get().owed().isPositive()) {
      return new DebtorPage.Line(said, DebtorPage.State.SETTLED, nothing);
    }
    Receivable item = known.get();
    if (item.inCollection() || debtor.insolvent()) {
      return new DebtorPage.Line(said, DebtorPage.State.ELSEWHERE, nothing);
    }
    Money today = said.asked().min(item.claimable()).plus(charges(said, item));
    return new DebtorPage.Line(
        said,
        today.isPositive()
            ? DebtorPage.State.OPEN
            : item.disputes().isEmpty() ? DebtorPage.State.SETTLED : DebtorPage.State.CONTESTED,
        today);
  }

  /** What the message claimed, less what the ledger says was paid or waived of it since. */
  private static Money charges(MessageLine said, Receivable item) {
    Money nothing = Money.zero(said.asked().currency());
    boolean contested =
        item.chargesDisputed() || (item.claimable().isZero() && item.disputed().isPositive());
    if (!said.charged() || contested) {
      return nothing;
    }
    Money claimed = said.claim().charges();
    return item.charges().booked().isPositive() ? claimed.min(item.chargesClaimable()) : claimed;
  }
}
