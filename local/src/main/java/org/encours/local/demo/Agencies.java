package org.encours.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.encours.local.Service;

/** The collection agencies that work for both creditors: accept what is offered, then write. */
final class Agencies {

  /** An agency as a creditor knows it. */
  private record Profile(
      String id, String name, List<String> countries, List<String> languages, String share) {}

  private static final List<Profile> KNOWN =
      List.of(
          new Profile(
              "recouvra", "Recouvra", List.of("BE", "FR", "LU"), List.of("fr", "nl", "de"), "12"),
          new Profile(
              "incasso-noord", "Incasso Noord", List.of("NL", "DE"), List.of("nl", "de"), "14.5"));

  /** A case newly offered. */
  private record Offer(Company company, String agency, String caseId) {}

  private final Queue<Offer> offers = new ConcurrentLinkedQueue<>();

  void introduce(Company company) {
    for (Profile agency : KNOWN) {
      ObjectNode body = Wire.object().put("name", agency.name());
      agency.countries().forEach(body.withArray("countries")::add);
      agency.languages().forEach(body.withArray("languages")::add);
      body.withArray("sectors");
      body.withObject("feeSchedule")
          .withArray("bands")
          .addObject()
          .put("successPercent", agency.share());
      body.set("minimumClaim", Wire.money(BigDecimal.valueOf(50)));
      body.put("registration", "FPS-" + agency.id()).put("declaration", "Lille, 2024-03-04");
      body.put("email", "desk@" + agency.id() + ".example");
      company.committee.put(Service.COLLECTIONS, "/v1/agencies/" + agency.id(), body);
    }
  }

  void offered(Company company, String agency, String caseId) {
    offers.add(new Offer(company, agency, caseId));
  }

  /**
   * The morning's post: every case offered the day before is accepted, and its debtor gets the
   * written notice that comes before any other step towards a consumer (art. XIX.7 §2 CEL).
   */
  void work(LocalDate day) {
    for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
      report(offer, "ACCEPTED", Wire.object().put("note", "Ours"), day);
      report(
          offer,
          "CONTACTED",
          Wire.object()
              .put("code", "NOTICE_POSTED")
              .put("channel", "LETTER")
              .put("note", "Notice posted"),
          day);
    }
  }

  private static void report(Offer offer, String type, ObjectNode told, LocalDate day) {
    String reference = offer.caseId() + "-" + type;
    offer
        .company()
        .agency(offer.agency())
        .post(
            Service.COLLECTIONS,
            "/v1/agency/cases/" + offer.caseId() + "/updates",
            told.put("type", type).put("at", day.toString()).put("externalReference", reference),
            reference);
  }
}
