package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.PrintStatement;
import org.encours.invoice.application.view.AccountStatements;
import org.encours.invoice.application.view.AddressHistory;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/debtors")
@RunOnVirtualThread
@Tag(name = "Debtors")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class DebtorAccountResource {

  /** The latest first. */
  record AddressesResponse(List<AddressHistory.Since> items) {}

  private final AccountStatements statements;
  private final PrintStatement print;
  private final AddressHistory addresses;
  private final DebtorViews debtors;
  private final Caller caller;
  private final Clock clock;

  DebtorAccountResource(
      AccountStatements statements,
      PrintStatement print,
      AddressHistory addresses,
      DebtorViews debtors,
      Caller caller,
      Clock clock) {
    this.statements = statements;
    this.print = print;
    this.addresses = addresses;
    this.debtors = debtors;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/{reference}/statement")
  @Produces({MediaType.APPLICATION_JSON, RepresentationFormat.PDF_TYPE})
  @Operation(
      operationId = "getStatementOfAccount",
      summary = "What the debtor owed on a day and how it came about; also as PDF, by Accept")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AccountStatement.class)),
        @Content(mediaType = RepresentationFormat.PDF_TYPE)
      })
  public Response statement(
      @PathParam("reference") String reference,
      @QueryParam("from") LocalDate from,
      @QueryParam("asOf") LocalDate asOf,
      @Context HttpHeaders headers) {
    LocalDate day = asOf(asOf);
    LocalDate first = from(from, day);
    return RepresentationFormat.of(headers) == RepresentationFormat.PDF
        ? RepresentationFormat.PDF.answer(print.print(caller.creditor(), reference, first, day))
        : RepresentationFormat.DATA.answer(
            statements
                .of(caller.creditor(), reference, first, day)
                .orElseThrow(() -> none(reference)));
  }

  private LocalDate asOf(LocalDate given) {
    return given == null ? LocalDate.now(clock) : given;
  }

  /** A year back where nothing is said. */
  private static LocalDate from(LocalDate given, LocalDate asOf) {
    LocalDate from = given == null ? asOf.minusYears(1) : given;
    if (from.isAfter(asOf)) {
      throw new InvalidInput("from", "must not be after asOf " + asOf);
    }
    return from;
  }

  @GET
  @Path("/{reference}/addresses")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listDebtorAddresses",
      summary = "Where the debtor was at home, since when, the latest first")
  public AddressesResponse addresses(@PathParam("reference") String reference) {
    Debtor debtor = debtors.find(caller.creditor(), reference).orElseThrow(() -> none(reference));
    return new AddressesResponse(addresses.of(caller.creditor(), debtor.key().id()));
  }

  private static NotFound none(String reference) {
    return new NotFound("There is no debtor " + reference + ".");
  }
}
