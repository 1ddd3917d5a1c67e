package org.encours.dunning.application.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorPages;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.dunning.domain.page.DebtorAct;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Takes what a debtor says on its page, at most as often as one message allows. */
@ApplicationScoped
public class ActOnDebtorPage {

  /**
   * What came with the form.
   *
   * @param invoices it is about; all that are asked for where none is named
   * @param key of the form: sent twice, it is done once
   */
  public record Form(
      DebtorAct act,
      List<UUID> invoices,
      Optional<String> name,
      Optional<String> note,
      Optional<AttachedFile> file,
      String key,
      LocalDate on) {}

  private final DebtorPages pages;
  private final OpenDebtorPage opening;
  private final DebtorActEffects effects;
  private final PageLimits limits;
  private final Ids ids;
  private final Clock clock;

  ActOnDebtorPage(
      DebtorPages pages,
      OpenDebtorPage opening,
      DebtorActEffects effects,
      PageLimits limits,
      Ids ids,
      Clock clock) {
    this.pages = pages;
    this.opening = opening;
    this.effects = effects;
    this.limits = limits;
    this.ids = ids;
    this.clock = clock;
  }

  /** Answers what was done; the same again for a form that was sent before. */
  @Transactional
  public DoneAct act(DebtorLink link, Form form) {
    List<DoneAct> done = pages.lock(link);
    Optional<DoneAct> before = done.stream().filter(it -> it.key().equals(form.key())).findFirst();
    if (before.isPresent()) {
      return before.get();
    }
    DebtorPage page = opening.page(link, Optional.empty(), done);
    List<UUID> about = form.invoices().isEmpty() ? page.openInvoices() : form.invoices();
    List<Violation> wrong = new ArrayList<>(limits.violations(form.act(), form.on()));
    wrong.addAll(strangers(page, form));
    if (!wrong.isEmpty()) {
      throw new RefusedException(new PageAnswers.UnusableAct(wrong));
    }
    if (!page.may().contains(form.act().kind())) {
      throw new RefusedException(new PageAnswers.ActNotPossible(form.act().kind()));
    }
    DoneAct act =
        new DoneAct(ids.next(), form.act().kind(), form.key(), Instant.now(clock), form.on());
    effects.take(page, act, form, about);
    pages.note(link, act, form.file());
    return act;
  }

  private static List<Violation> strangers(DebtorPage page, Form form) {
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < form.invoices().size(); i++) {
      UUID invoice = form.invoices().get(i);
      if (page.lines().stream().noneMatch(line -> line.said().invoiceId().equals(invoice))) {
        wrong.add(new Violation("invoices[" + i + "]", "is no invoice of this message"));
      }
    }
    if (form.on().isBefore(page.message().businessDate())) {
      wrong.add(new Violation("on", "lies before the message"));
    }
    return wrong;
  }
}
