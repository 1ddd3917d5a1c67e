package org.encours.collections.domain.agencywork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * What an agency reports. Which fields are needed depends on the kind; {@link #violations} says.
 *
 * @param updateId the agency's own id of the report: the same id is the same report
 * @param fee what the agency keeps of a payment; when null, what its schedule says
 * @param attachments SHA-256 of files that go with a message and were handed in before
 * @param code why it refuses, contests or closes
 * @param at when it happened, or null when only its day was told
 * @param contacting how the two came to speak, for a contact; nothing is known of it when null
 */
public record AgencyUpdate(
    String updateId,
    AgencyId agency,
    Kind kind,
    Money amount,
    Money fee,
    LocalDate valueDate,
    LocalDate dueDate,
    String externalReference,
    String note,
    String code,
    List<String> attachments,
    Instant at,
    Contacting contacting) {

  private static final Contacting UNKNOWN = new Contacting(null, null, null);

  public AgencyUpdate {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
    contacting = contacting == null ? UNKNOWN : contacting;
  }

  public enum Kind {
    ACCEPTED,
    REFUSED,
    CONTACTED,
    PROMISE,
    PAYMENT,
    DISPUTE,
    CLOSED,
    /** The agency laid something out that the mandate lets it charge. */
    COST,
    /** A word to the creditor, and nothing else. */
    MESSAGE
  }

  /** What a contact may have brought; any other code of a contact is kept as it is. */
  enum Contact {
    /** The formal notice to a consumer left by post (art. XIX.7 CEL). */
    NOTICE_POSTED,
    NOTICE_EMAILED,
    PLAN_REQUESTED,
    MEDIATION_REQUESTED
  }

  /** How an agency may close a case. */
  public enum ClosingCode {
    RECOVERED,
    SETTLED,
    UNRECOVERABLE,
    NO_RESULT,
    INSOLVENT,
    /** A collective settlement of debts was admitted: its mediator pays, nobody else is asked. */
    DEBT_SETTLEMENT,
    /** The claim goes to whoever settles the estate. */
    DECEASED,
    WITHDRAWN
  }

  public List<Violation> violations() {
    List<Violation> wrong = new ArrayList<>();
    boolean needsAmount = kind == Kind.PAYMENT || kind == Kind.PROMISE || kind == Kind.COST;
    if (needsAmount && amount == null) {
      wrong.add(new Violation("amount", "must be given for " + kind));
    }
    if (amount != null && !amount.isPositive()) {
      wrong.add(new Violation("amount", "must be more than nothing"));
    }
    if (fee != null && (fee.isNegative() || amount == null || !fits(fee, amount))) {
      wrong.add(new Violation("fee", "must be between nothing and the amount, in its currency"));
    }
    if (kind == Kind.MESSAGE && (note == null || note.isBlank())) {
      wrong.add(new Violation("note", "must be given for " + kind));
    }
    if (kind != Kind.MESSAGE && !attachments.isEmpty()) {
      wrong.add(new Violation("attachments", "go with a MESSAGE only"));
    }
    if (kind != Kind.CONTACTED && !UNKNOWN.equals(contacting)) {
      wrong.add(new Violation("channel", "goes, as reached and by do, with CONTACTED only"));
    }
    if (kind == Kind.CLOSED && code != null && closingCode() == null) {
      wrong.add(new Violation("code", "must be one of " + List.of(ClosingCode.values())));
    }
    return wrong;
  }

  /**
   * Whether it says the same. The moment is left out: who repeats a report may well give it anew.
   */
  public boolean repeats(AgencyUpdate other) {
    return momentless().equals(other.momentless());
  }

  private AgencyUpdate momentless() {
    return new AgencyUpdate(
        updateId,
        agency,
        kind,
        amount,
        fee,
        valueDate,
        dueDate,
        externalReference,
        note,
        code,
        attachments,
        null,
        contacting);
  }

  /** What the contact brought, or null when its code says nothing of the kind. */
  Contact contact() {
    for (Contact known : Contact.values()) {
      if (kind == Kind.CONTACTED && known.name().equals(code)) {
        return known;
      }
    }
    return null;
  }

  /** The closing code, or null when it is none of ours. */
  ClosingCode closingCode() {
    for (ClosingCode known : ClosingCode.values()) {
      if (known.name().equals(code)) {
        return known;
      }
    }
    return null;
  }

  private static boolean fits(Money fee, Money amount) {
    return fee.currency().equals(amount.currency()) && fee.compareTo(amount) <= 0;
  }
}
