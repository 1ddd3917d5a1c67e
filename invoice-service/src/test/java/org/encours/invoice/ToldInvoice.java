package org.encours.invoice;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invoice as its events tell it. */
record ToldInvoice(LocalDate dueDate, List<ToldInvoice.Movement> movements) {

  /** What an event changed in what is open of an invoice, and from which day. */
  record Movement(LocalDate day, BigDecimal change) {}

  BigDecimal openOn(LocalDate asOf) {
    return movements.stream()
        .filter(movement -> !movement.day().isAfter(asOf))
        .map(Movement::change)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static ToldInvoice of(JsonPath trail) {
    List<Movement> movements = new ArrayList<>();
    BigDecimal running = BigDecimal.ZERO;
    LocalDate issued = LocalDate.parse(trail.getString("items[0].after.issueDate"));
    for (Map<String, Object> change : trail.<Map<String, Object>>getList("items")) {
      JsonPath after = new JsonPath(json(change.get("after")));
      BigDecimal next;
      LocalDate day;
      switch ((String) change.get("what")) {
        case "invoice.issued.v1" -> {
          next = amount(after, "total");
          day = issued;
        }
        case "invoice.payment-allocated.v1" -> {
          next = amount(after, "open");
          day = LocalDate.parse(after.getString("valueDate"));
        }
        case "invoice.payment-reversed.v1" -> {
          next = amount(after, "open");
          day = LocalDate.parse(after.getString("reversedOn"));
        }
        case "invoice.write-off-reversed.v1" -> {
          next = amount(after, "open");
          day = LocalDate.parse(after.getString("reversedOn"));
        }
        case "invoice.credited.v1" -> {
          next = amount(after, "open");
          day = LocalDate.parse(after.getString("issueDate"));
        }
        case "invoice.written-off.v1" -> {
          next = running.subtract(amount(after, "amount"));
          day = LocalDate.parse(after.getString("writtenOffOn"));
        }
        default -> {
          next = running;
          day = issued;
        }
      }
      BigDecimal difference = next.subtract(running);
      running = next;
      // Nothing happens to an invoice before its own date.
      movements.add(new Movement(day.isBefore(issued) ? issued : day, difference));
    }
    return new ToldInvoice(LocalDate.parse(trail.getString("items[0].after.dueDate")), movements);
  }

  static String json(Object value) {
    try {
      return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static BigDecimal amount(JsonPath data, String field) {
    return new BigDecimal(data.getString(field + ".amount"));
  }
}
