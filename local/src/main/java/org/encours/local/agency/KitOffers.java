package org.encours.local.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Offers as the contract has them. */
final class KitOffers {

  private KitOffers() {}

  static ObjectNode offer(ObjectMapper json, String id, String agency, String debtorKind) {
    ObjectNode offer = json.createObjectNode().put("caseId", id).put("agency", agency);
    offer
        .putObject("creditor")
        .put("name", "Acme NV")
        .put("enterpriseNumber", "0401234560")
        .put("email", "credit@acme.example")
        .put("phone", "+32 2 555 01 00")
        .set("address", address(json, "Nijverheidslaan 4", "2800", "Mechelen"));
    ObjectNode debtor =
        offer
            .putObject("debtor")
            .put("kind", debtorKind)
            .put("name", debtorKind.equals("CONSUMER") ? "An Peeters" : "Drukkerij Van Damme BV")
            .put("language", "nl")
            .put("country", "BE");
    debtor.set("address", address(json, "Steenweg 12", "9000", "Gent"));
    debtor.putArray("contacts").addObject().put("name", "An Peeters").put("role", "DEBTOR");
    ObjectNode claim =
        offer
            .putArray("claims")
            .addObject()
            .put("number", "2026-1")
            .put("issueDate", "2026-02-01")
            .put("dueDate", "2026-03-03");
    money(claim, "principal", "950.00");
    money(claim, "interest", "10.00");
    money(claim, "fixedCompensation", "40.00");
    money(claim, "total", "1000.00");
    money(offer, "total", "1000.00");
    return offer.put("offeredOn", "2026-06-01");
  }

  private static ObjectNode address(ObjectMapper json, String street, String code, String city) {
    return json.createObjectNode()
        .put("street", street)
        .put("postalCode", code)
        .put("city", city)
        .put("country", "BE");
  }

  private static void money(ObjectNode in, String name, String amount) {
    in.putObject(name).put("amount", amount).put("currency", "EUR");
  }
}
