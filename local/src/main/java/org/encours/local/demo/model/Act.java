package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is done about an invoice on a day: by the debtor, or by its bank. */
public sealed interface Act {

  /** Transfers euros to the creditor; together with other invoices paid that day. */
  record Pay(BigDecimal amount) implements Act {}

  /** Transfers euros to the agency that holds the case. */
  record PayAgency(BigDecimal amount) implements Act {}

  /** The bank takes the last payment back for want of funds. */
  record Bounce() implements Act {}

  /** Contests; the reason is one of the REST contract's. */
  record Contest(String reason, String note) implements Act {}

  /** The creditor answers the complaint: UPHELD, REJECTED or PARTLY. */
  record Answer(String outcome) implements Act {}

  /** Promises, when called, to pay all of it by a date. */
  record Promise(LocalDate by) implements Act {}

  /** Tells the agency that there is nothing to fetch. */
  record GiveUp() implements Act {}
}
