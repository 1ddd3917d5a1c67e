package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.view.Postings;
import org.encours.invoice.domain.journal.Account;
import org.encours.invoice.domain.journal.JournalPosting;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.rest.Spreadsheet;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/postings")
@RunOnVirtualThread
@Tag(name = "Accounting")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class PostingResource {

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "journal",
          "document",
          "debtor",
          "account",
          "kind",
          "debit",
          "credit",
          "currency");

  /**
   * One side of a posting.
   *
   * @param debit null where it is a credit
   * @param credit null where it is a debit
   * @param kind what moved it
   */
  record PostingLine(Account account, Money debit, Money credit, String kind) {

    static PostingLine of(JournalPosting.Line line) {
      boolean debit = line.amount().isPositive();
      return new PostingLine(
          line.account(),
          debit ? line.amount() : null,
          debit ? null : line.amount().negated(),
          line.kind());
    }
  }

  /**
   * What one event is to the accountant; debits and credits come to the same.
   *
   * @param document the invoice's or credit note's number, or what the bank called the money
   * @param debtor the ERP's customer number; null while nobody knows who paid
   */
  record PostingResponse(
      LocalDate date,
      JournalPosting.Journal journal,
      String document,
      String debtor,
      List<PostingLine> lines) {

    static PostingResponse of(JournalPosting posting) {
      return new PostingResponse(
          posting.date(),
          posting.journal(),
          posting.document(),
          posting.debtor().orElse(null),
          posting.lines().stream().map(PostingLine::of).toList());
    }
  }

  private final Postings postings;
  private final Caller caller;

  PostingResource(Postings postings, Caller caller) {
    this.postings = postings;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listPostings",
      summary = "The journal for accounting, in the order of writing; also as CSV, by Accept")
  public RestResponse<Page<PostingResponse>> list(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    Page<Postings.Entry> page = page(from, to, after, limit);
    return Pages.of(
        uri,
        new Page<>(
            page.items().stream().map(e -> PostingResponse.of(e.posting())).toList(), page.next()));
  }

  private Page<Postings.Entry> page(LocalDate from, LocalDate to, String after, int limit) {
    if (from.isAfter(to)) {
      throw new InvalidInput("from", "must not be after to " + to);
    }
    int size = Pages.limit(limit);
    var found = postings.list(caller.creditor(), from, to, Optional.ofNullable(after), size + 1);
    return Page.of(found, size, Postings.Entry::cursor);
  }

  @GET
  @Produces(Spreadsheet.TYPE)
  @Operation(operationId = "listPostingsAsCsv", hidden = true)
  public RestResponse<String> csv(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    Page<Postings.Entry> page = page(from, to, after, limit);
    Stream<List<String>> rows =
        page.items().stream().map(Postings.Entry::posting).flatMap(PostingResource::rows);
    var response = Spreadsheet.of(COLUMNS, rows);
    if (page.next() != null) {
      response.link(Pages.after(uri, page.next()), "next");
    }
    return response.build();
  }

  private static Stream<List<String>> rows(JournalPosting posting) {
    return posting.lines().stream()
        .map(
            line -> {
              String amount = line.amount().amount().abs().toPlainString();
              boolean debit = line.amount().isPositive();
              return List.of(
                  posting.date().toString(),
                  posting.journal().name(),
                  posting.document(),
                  posting.debtor().orElse(""),
                  line.account().name(),
                  line.kind(),
                  debit ? amount : "",
                  debit ? "" : amount,
                  line.amount().currency().getCurrencyCode());
            });
  }
}
