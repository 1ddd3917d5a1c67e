package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What an agency is told and what it owes, for those that read by REST. */
public interface AgencyFeed {

  /**
   * @param data the event's JSON, as it went over the agency's topic
   */
  record Entry(long position, String type, UUID caseId, String data) {}

  /**
   * What an agency collected on one case within a period.
   *
   * @param due what it has to remit: collected less its fee
   */
  record Collected(
      UUID caseId, String debtor, Money collected, Money fee, Money due, int payments) {}

  /**
   * The agency's feed in order. What concerns a case that is no longer the agency's is left out,
   * but for the word that it was recalled.
   *
   * @param after the position read last, 0 for the beginning
   */
  List<Entry> after(CreditorId creditor, AgencyId agency, long after, int limit);

  /** The position of the last event of all, whether the agency may still see it or not. */
  long end(CreditorId creditor, AgencyId agency);

  /** What the agency reported as paid with a value date from one day to another, both included. */
  List<Collected> collected(CreditorId creditor, AgencyId agency, LocalDate from, LocalDate to);
}
