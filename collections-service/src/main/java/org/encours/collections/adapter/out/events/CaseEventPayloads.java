package org.encours.collections.adapter.out.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.FeeBand;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.NoticeTerms;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.money.Concession;
import org.encours.kernel.Money;

/** The payloads, field by field as the contracts have them; what is null is left out. */
interface CaseEventPayloads {

  record Opened(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Money claimed,
      LocalDate openedOn) {}

  record Deficiency(String check, String what, String who) {
    static Deficiency of(org.encours.collections.domain.gate.Deficiency piece) {
      return new Deficiency(piece.check().name(), piece.task(), piece.who().name());
    }
  }

  record Refused(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      List<Deficiency> missing,
      LocalDate refusedOn) {}

  record HandedOff(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String route,
      String agency,
      String procedure,
      Money claimed,
      LocalDate handedOffOn,
      String why) {}

  record Sold(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String buyer,
      Money price,
      Money open,
      LocalDate soldOn,
      String payTo,
      String reference,
      Money cost,
      Money loss,
      List<Share> shares,
      String why) {}

  record Share(UUID invoiceId, Money principal, Money price) {
    static Share of(CaseEvent.Share share) {
      return new Share(share.invoice().value(), share.principal(), share.price());
    }
  }

  record Reopened(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String cause,
      Money open,
      LocalDate reopenedOn,
      String reason) {}

  record DisputeHeard(
      UUID disputeHeardId,
      UUID caseId,
      UUID invoiceId,
      UUID debtorId,
      String debtor,
      String agency,
      String reason,
      Money amount,
      Boolean chargesOnly,
      LocalDate heardOn,
      String by,
      String note) {}

  record InsolvencyNoted(
      UUID noteId,
      UUID debtorId,
      String debtor,
      UUID caseId,
      LocalDate notedOn,
      String kind,
      LocalDate openedOn,
      LocalDate declareBy) {}

  record InsolvencyEnded(
      UUID noteId, UUID debtorId, String debtor, UUID caseId, LocalDate endedOn, String reason) {}

  record CostIncurred(
      UUID costId,
      UUID caseId,
      UUID invoiceId,
      UUID debtorId,
      String debtor,
      String head,
      Money amount,
      LocalDate incurredOn,
      boolean recoverable,
      String what) {}

  record Recalled(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String agency,
      String reason,
      LocalDate recalledOn) {}

  record Received(
      UUID caseId,
      UUID recoveryId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String route,
      String agency,
      Money amount,
      Money fee,
      LocalDate valueDate,
      String externalReference) {}

  record PlanAgreed(
      UUID caseId,
      UUID planId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      List<Instalment> instalments,
      LocalDate agreedOn) {}

  record InstalmentDue(
      UUID caseId,
      UUID planId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Instalment instalment,
      String agency,
      LocalDate on) {}

  record PlanBroken(
      UUID caseId,
      UUID planId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Instalment missed,
      LocalDate on) {}

  record ReportMade(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String bureau,
      Money amount,
      LocalDate debtorToldOn,
      LocalDate reportedOn,
      LocalDate erasedBy) {}

  record ReportLifted(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String bureau,
      String reason,
      LocalDate liftedOn,
      Instant liftBy) {}

  record Closed(
      UUID caseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      String outcome,
      Money recovered,
      Money open,
      LocalDate closedOn,
      Waived waived,
      Money chargesWaived) {}

  record Waived(Money amount, String reason, List<UUID> payments) {
    static Waived of(Concession givenUp) {
      return givenUp.principal().isPositive()
          ? new Waived(givenUp.principal(), givenUp.reason(), givenUp.payments())
          : null;
    }
  }

  record Offered(
      UUID caseId,
      String agency,
      Offer.Creditor creditor,
      Offer.Debtor debtor,
      List<Offer.Item> claims,
      Money total,
      Fees feeSchedule,
      Tone tone,
      LocalDate offeredOn,
      UUID lot,
      NoticeTerms notice) {}

  record Fees(List<Band> bands, Money fixed) {
    static Fees of(FeeSchedule schedule) {
      return new Fees(schedule.bands().stream().map(Band::of).toList(), schedule.fixed());
    }
  }

  /**
   * @param successShare the percent under its former name, as v1 promised it
   */
  record Band(Money upTo, int olderThanDays, BigDecimal successPercent, BigDecimal successShare) {
    static Band of(FeeBand band) {
      return new Band(
          band.upTo(), band.olderThanDays(), band.successPercent(), band.successPercent());
    }
  }

  record Instructed(
      UUID caseId,
      String agency,
      String instruction,
      String text,
      LocalDate until,
      LocalDate instructedOn,
      List<Attached> attachments) {}

  record Attached(String sha256, String name, String type, long size) {
    static List<Attached> of(List<Attachment> files) {
      return files.isEmpty()
          ? null
          : files.stream()
              .map(file -> new Attached(file.sha256(), file.name(), file.type(), file.size()))
              .toList();
    }
  }

  record AgencyRecalled(UUID caseId, String agency, String reason, LocalDate recalledOn) {}

  record PaidDirectly(
      UUID caseId,
      String agency,
      String invoiceNumber,
      Money amount,
      LocalDate valueDate,
      Money open) {}
}
