package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.adapter.in.rest.bankfile.BankFiles;
import org.encours.invoice.adapter.in.rest.camt.CamtReader;
import org.encours.invoice.application.LoadBankStatements;
import org.encours.invoice.application.LoadBankStatements.Result;
import org.encours.invoice.application.view.StatementViews;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.kernel.Money;
import org.encours.platform.problems.Problem;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.rest.Streamed;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/bank-statements")
@RunOnVirtualThread
@Tag(name = "Receipts")
@Produces(MediaType.APPLICATION_JSON)
class BankStatementResource {

  /**
   * Sums over the file's statements, which stand below.
   *
   * @param id the first statement's
   * @param opening of the first statement, null where the file is of several accounts; so the sum
   *     of what was booked, and the last one's closing
   */
  record LoadAnswer(
      UUID id,
      int entries,
      int matched,
      int suggested,
      int unmatched,
      int reversed,
      int ignored,
      int duplicates,
      Money opening,
      Money booked,
      Money closing,
      List<Result> statements) {

    static LoadAnswer of(List<Result> loaded) {
      boolean account = loaded.stream().map(Result::iban).distinct().count() == 1;
      return new LoadAnswer(
          loaded.getFirst().id(),
          sum(loaded, Result::entries),
          sum(loaded, Result::matched),
          sum(loaded, Result::suggested),
          sum(loaded, Result::unmatched),
          sum(loaded, Result::reversed),
          sum(loaded, Result::ignored),
          sum(loaded, Result::duplicates),
          account ? loaded.getFirst().opening() : null,
          account ? booked(loaded) : null,
          account ? loaded.getLast().closing() : null,
          loaded);
    }

    private static Money booked(List<Result> loaded) {
      Money sum = null;
      for (Result each : loaded) {
        boolean adds =
            each.booked() != null
                && (sum == null || sum.currency().equals(each.booked().currency()));
        if (!adds) {
          return null;
        }
        sum = sum == null ? each.booked() : sum.plus(each.booked());
      }
      return sum;
    }

    private static int sum(List<Result> loaded, ToIntFunction<Result> count) {
      return loaded.stream().mapToInt(count).sum();
    }
  }

  private final LoadBankStatements load;
  private final StatementViews views;
  private final Caller caller;

  BankStatementResource(LoadBankStatements load, StatementViews views, Caller caller) {
    this.load = load;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @Streamed
  @Consumes({
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_OCTET_STREAM,
    "application/gzip",
    "application/zip"
  })
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "loadBankStatement",
      summary =
          "Book what the bank reports: camt.052, 053 or 054, CODA, CFONB120, MT940 or MT942, also"
              + " packed with gzip or zip; the same file again changes nothing")
  @APIResponse(
      responseCode = "201",
      description = "Booked; what does not meet is said",
      content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
  public Response post(InputStream body) {
    try {
      return loaded(BankFiles.read(body));
    } catch (CamtReader.UnreadableStatement unreadable) {
      return Problem.of(400, "malformed-xml", unreadable.getMessage()).response();
    }
  }

  private Response loaded(List<BankStatement> statements) {
    return Response.status(Response.Status.CREATED)
        .entity(LoadAnswer.of(load.load(caller.creditor(), statements)))
        .build();
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listBankStatements",
      summary = "Statements as loaded, and what is missing between them")
  public Response list(
      @QueryParam("iban") String iban,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = views.list(caller.creditor(), iban, RequestBodies.cursor(after), size + 1);
    return Pages.answer(uri, Page.of(found, size, statement -> statement.id().toString()));
  }
}
