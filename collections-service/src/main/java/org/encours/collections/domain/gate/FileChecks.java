package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/** What is asked once of the whole file: the parties, the reminders and the legal waits. */
final class FileChecks {

  private FileChecks() {}

  static List<Deficiency> of(GateFile file, DebtorFile debtor, LocalDate on) {
    List<Deficiency> missing = new ArrayList<>();
    if (debtor.address() == null || !debtor.address().complete()) {
      missing.add(
          missing(
              ClaimQuality.CERTAIN,
              "the debtor's legal address: street, postal code and city",
              Deficiency.Supplier.ACCOUNTING));
    }
    if (file.reminders().isEmpty()) {
      missing.add(
          missing(
              ClaimQuality.DUE,
              "a reminder that the debtor was sent",
              Deficiency.Supplier.CREDIT_CONTROL));
    }
    if (creditCovers(file)) {
      missing.add(
          missing(
              ClaimQuality.LIQUID,
              "the allocation of " + file.credit() + " that the debtor has in credit",
              Deficiency.Supplier.ACCOUNTING));
    }
    if (debtor.kind() == DebtorKind.CONSUMER) {
      consumerNotice(file, debtor, on, missing);
    }
    return missing;
  }

  /** A debtor whose money is here already, only not booked on its invoices, owes nothing. */
  private static boolean creditCovers(GateFile file) {
    if (file.credit() == null || !file.credit().isPositive()) {
      return false;
    }
    Money asked =
        file.items().stream()
            .map(item -> item.claim().principal())
            .filter(principal -> principal.currency().equals(file.credit().currency()))
            .reduce(Money.zero(file.credit().currency()), Money::plus);
    return asked.isPositive() && file.credit().compareTo(asked) >= 0;
  }

  private static void consumerNotice(
      GateFile file, DebtorFile debtor, LocalDate on, List<Deficiency> missing) {
    boolean belgian = debtor.country().equals("BE");
    if (belgian && (file.legalWaitEndedOn() == null || !file.legalWaitEndedOn().isBefore(on))) {
      missing.add(
          missing(
              ClaimQuality.DUE,
              "the end of the 14 days after the first reminder (art. XIX.2 CEL)",
              Deficiency.Supplier.CREDIT_CONTROL));
    }
    if (debtor.country().equals("FR") && file.noticeGivenOn() == null) {
      missing.add(
          missing(
              ClaimQuality.DUE,
              "a formal notice to the consumer (C.civ. art. 1344)",
              Deficiency.Supplier.CREDIT_CONTROL));
    }
  }

  private static Deficiency missing(ClaimQuality check, String what, Deficiency.Supplier who) {
    return new Deficiency(check, null, what, who);
  }
}
