package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.application.view.AgencyFeed.Collected;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What an agency has to remit for a month, case by case, to hold its own statement against. */
@Path("/v1/agencies/{id}/remittances/{month}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reports")
public class RemittanceResource {

  /** Sums of one currency. */
  public record Total(Money collected, Money fee, Money due) {
    Total plus(Collected line) {
      return new Total(
          collected.plus(line.collected()), fee.plus(line.fee()), due.plus(line.due()));
    }
  }

  public record Remittance(
      String agency, String month, List<Collected> cases, List<Total> totals) {}

  private final AgencyFeed feed;
  private final Caller caller;

  RemittanceResource(AgencyFeed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getRemittance",
      summary = "What an agency collected, keeps and has to remit for a month (2026-07)")
  public Remittance show(@PathParam("id") String id, @PathParam("month") @NotNull String month) {
    YearMonth period = read(month);
    List<Collected> cases =
        feed.collected(
            caller.creditor(), AgencyIds.read("id", id), period.atDay(1), period.atEndOfMonth());
    Map<String, Total> totals = new TreeMap<>();
    for (Collected line : cases) {
      totals.merge(
          line.collected().currency().getCurrencyCode(),
          new Total(line.collected(), line.fee(), line.due()),
          (sum, one) -> sum.plus(line));
    }
    return new Remittance(id, month, cases, List.copyOf(totals.values()));
  }

  private static YearMonth read(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException malformed) {
      throw new InvalidInput("month", "must be a month, for example 2026-07");
    }
  }
}
