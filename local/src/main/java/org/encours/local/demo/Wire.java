package org.encours.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.local.demo.model.Bill;
import org.encours.local.demo.model.Party;

/** The model's facts in the field names of the REST contract. */
public final class Wire {

  private Wire() {}

  public static ObjectNode object() {
    return Rest.JSON.createObjectNode();
  }

  /** A request that is written as it is sent. */
  public static JsonNode parse(String json) {
    try {
      return Rest.JSON.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(json, malformed);
    }
  }

  /** Euros. */
  public static ObjectNode money(BigDecimal amount) {
    return object().put("amount", amount.setScale(2).toPlainString()).put("currency", "EUR");
  }

  /** Euros of {@code {"amount","currency"}}. */
  public static BigDecimal amount(JsonNode money) {
    return new BigDecimal(money.path("amount").asText());
  }

  public static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.asText());
  }

  static ObjectNode day(LocalDate businessDate) {
    return object().put("businessDate", businessDate.toString());
  }

  static ObjectNode debtor(Party party) {
    ObjectNode body =
        object()
            .put("kind", party.kind().name())
            .put("name", party.name())
            .put("language", party.language())
            .put("country", party.country());
    party.enterpriseNumber().ifPresent(number -> body.put("enterpriseNumber", number));
    party.vatNumber().ifPresent(number -> body.put("vatNumber", number));
    body.set("address", address(party.address()));
    party
        .contacts()
        .forEach(
            contact -> {
              ObjectNode each = body.withArray("contacts").addObject();
              each.put("name", contact.name()).put("role", contact.role());
              contact.email().ifPresent(email -> each.put("email", email));
              each.put("phone", contact.phone());
            });
    body.set("terms", terms(party.terms()));
    return body;
  }

  private static ObjectNode address(Party.Address address) {
    return object()
        .put("street", address.street())
        .put("postalCode", address.postalCode())
        .put("city", address.city())
        .put("country", address.country());
  }

  private static ObjectNode terms(Party.Terms terms) {
    ObjectNode body = object().put("version", terms.version()).put("manner", terms.manner());
    terms.acceptedOn().ifPresent(on -> body.put("acceptedOn", on.toString()));
    return body.put("paymentDays", terms.paymentDays())
        .put("interestClause", terms.interestClause())
        .put("penaltyClause", terms.penaltyClause());
  }

  static ObjectNode invoice(Bill bill) {
    ObjectNode body =
        object()
            .put("number", bill.number())
            .put("debtor", bill.debtor())
            .put("issueDate", bill.issueDate().toString())
            .put("deliveryDate", bill.deliveryDate().toString())
            .put("currency", "EUR");
    switch (bill.due()) {
      case Bill.Due.On on -> body.put("dueDate", on.date().toString());
      case Bill.Due.Net net -> terms(body.putObject("terms"), net);
      case Bill.Due.Halves halves -> halves(body, bill.total(), halves);
    }
    bill.lines()
        .forEach(
            line ->
                body.withArray("lines")
                    .addObject()
                    .put("description", line.description())
                    .put("quantity", Integer.toString(line.quantity()))
                    .put("unitPrice", line.unitPrice().toPlainString())
                    .put("vatRate", line.vatRate()));
    bill.paymentReference().ifPresent(reference -> body.put("paymentReference", reference));
    bill.orderReference().ifPresent(reference -> body.put("orderReference", reference));
    return body;
  }

  private static void halves(ObjectNode body, BigDecimal total, Bill.Due.Halves halves) {
    BigDecimal first = total.divide(BigDecimal.TWO, 2, java.math.RoundingMode.DOWN);
    body.withArray("instalments")
        .addObject()
        .put("dueDate", halves.first().toString())
        .set("amount", money(first));
    body.withArray("instalments")
        .addObject()
        .put("dueDate", halves.second().toString())
        .set("amount", money(total.subtract(first)));
  }

  /** An end of month says how it is read: the days first, then the month's end. */
  private static void terms(ObjectNode terms, Bill.Due.Net net) {
    terms.put("netDays", net.days());
    if (net.endOfMonth()) {
      terms.put("endOfMonth", true).put("reading", "DAYS_THEN_END_OF_MONTH");
    }
  }
}
