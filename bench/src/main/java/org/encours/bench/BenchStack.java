package org.encours.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.encours.local.Progress;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.QuiescenceWaiter;
import org.encours.local.demo.Rest;
import org.encours.local.demo.Wire;

/** A stack of its own to measure on, empty at first, with one creditor and one debtor. */
final class BenchStack implements AutoCloseable {

  static final String CREDITOR = "bench";
  static final String DEBTOR = "D0";

  final Stack stack;
  final Rest erp;
  final Rest controller;
  final Rest committee;

  private BenchStack(Stack stack) {
    this.stack = stack;
    this.erp = Rest.as("erp", CREDITOR, stack);
    this.controller = Rest.as("controller", CREDITOR, stack);
    this.committee = Rest.as("committee", CREDITOR, stack);
  }

  static BenchStack open() {
    BenchStack yard = new BenchStack(Stack.temporary().up(Progress.silent()));
    ObjectNode profile =
        Wire.object()
            .put("name", "Bench SRL")
            .put("country", "BE")
            .put("enterpriseNumber", "0401234560")
            .put("vatNumber", "BE0401234560")
            .put("iban", "BE68539007547034")
            .put("size", "SME")
            .put("language", "fr")
            .put("email", "credit@bench.example")
            .put("phone", "+3225550199");
    profile.set("address", address());
    yard.erp.put(Service.INVOICE, "/v1/creditor", profile);
    yard.register(DEBTOR);
    return yard;
  }

  void register(String reference) {
    ObjectNode debtor =
        Wire.object()
            .put("kind", "COMPANY")
            .put("name", "Debtor " + reference)
            .put("language", "fr")
            .put("country", "BE")
            .put("enterpriseNumber", "0403170701");
    debtor.set("address", address());
    debtor
        .withArray("contacts")
        .addObject()
        .put("name", "Alice Martin")
        .put("role", "ACCOUNTING")
        .put("email", "alice@bench.example");
    debtor
        .putObject("terms")
        .put("version", "2025-1")
        .put("acceptedOn", "2025-06-01")
        .put("manner", "SIGNED")
        .put("paymentDays", 30)
        .put("interestClause", true)
        .put("penaltyClause", true);
    erp.put(Service.INVOICE, "/v1/debtors/" + reference, debtor);
  }

  private static ObjectNode address() {
    return Wire.object()
        .put("street", "Rue Haute 1")
        .put("postalCode", "1000")
        .put("city", "Bruxelles")
        .put("country", "BE");
  }

  /** Waits until every event has had its effect. */
  void settle() {
    try (QuiescenceWaiter quiet = new QuiescenceWaiter(stack, CREDITOR)) {
      quiet.await();
    }
  }

  /** Ends the other services, as on a machine of its own: what is measured is this one. */
  void leaveAlone(Service service) {
    for (Service other : Service.values()) {
      if (other != service) {
        stack.kill(other);
      }
    }
  }

  Connection connect(Service service) throws SQLException {
    return stack.connect(service);
  }

  /** Processor time that a service has used so far. */
  Duration processorTime(Service service) {
    return stack
        .process(service)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  /** Asks until the run at this address has ended; answers how it ended. */
  JsonNode awaitEnd(Service service, String path) throws InterruptedException {
    while (true) {
      JsonNode run = controller.get(service, path);
      if (!"RUNNING".equals(run.path("status").asText())) {
        return run;
      }
      Thread.sleep(250);
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
