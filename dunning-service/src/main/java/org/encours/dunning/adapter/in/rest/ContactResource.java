package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.FindDebtor;
import org.encours.dunning.application.NoteContact;
import org.encours.dunning.application.view.ContactView;
import org.encours.dunning.application.view.ContactView.ContactItem;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.kernel.Ids;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The journal of contacts with a debtor. */
@Path("/v1/debtors/{reference}/contacts")
@RunOnVirtualThread
@Tag(name = "Contacts")
class ContactResource {

  /**
   * @param at when it took place; now when it is not given
   * @param direction IN where the debtor spoke, OUT where we did
   * @param channel the way it took
   * @param kind what it was
   * @param reason why the debtor does not pay, where it said so; with invoices it is acted on
   * @param with whom, at the debtor's
   * @param text what was said
   * @param invoices what it was about
   */
  public record ContactRequest(
      Instant at,
      @NotNull JournalEntry.Direction direction,
      @NotNull JournalEntry.Way channel,
      @NotNull JournalEntry.Kind kind,
      ContactReason reason,
      @Size(max = 200) String with,
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 1000) List<@NotNull UUID> invoices) {}

  private final NoteContact notes;
  private final FindDebtor debtors;
  private final ContactView contacts;
  private final Caller caller;
  private final Idempotency idempotency;
  private final Ids ids;
  private final Clock clock;

  ContactResource(
      NoteContact notes,
      FindDebtor debtors,
      ContactView contacts,
      Caller caller,
      Idempotency idempotency,
      Ids ids,
      Clock clock) {
    this.notes = notes;
    this.debtors = debtors;
    this.contacts = contacts;
    this.caller = caller;
    this.idempotency = idempotency;
    this.ids = ids;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listContacts",
      summary = "Letters, calls, notes, promises, replies and agency contacts, newest first")
  public RestResponse<Page<ContactResponse>> list(
      @PathParam("reference") String reference,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    UUID debtor = debtors.named(caller.creditor(), reference);
    return Pages.page(
        uri,
        limit,
        most ->
            contacts.of(caller.creditor(), debtor, Optional.ofNullable(after), most).stream()
                .map(ContactResponse::of)
                .toList(),
        contact -> contact.id().toString());
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "noteContact",
      summary = "Notes a contact, with or without a task; a reason with invoices is acted on")
  public RestResponse<ContactResponse> note(
      @PathParam("reference") String reference, ContactRequest request) {
    return idempotency.once(
        request,
        () -> {
          UUID debtor = debtors.named(caller.creditor(), reference);
          JournalEntry entry = entry(debtor, request);
          notes.note(caller.creditor(), entry, LocalDate.ofInstant(entry.at(), ZoneOffset.UTC));
          return Answers.created(
              URI.create("/v1/debtors/" + reference + "/contacts"),
              ContactResponse.of(ContactItem.of(entry)));
        });
  }

  private JournalEntry entry(UUID debtor, ContactRequest it) {
    return new JournalEntry(
        ids.next(),
        debtor,
        Optional.ofNullable(it.at()).orElseGet(() -> Instant.now(clock)),
        it.direction(),
        it.channel(),
        it.kind(),
        Optional.ofNullable(it.reason()),
        Optional.ofNullable(it.with()),
        caller.name(),
        it.text(),
        Optional.ofNullable(it.invoices()).orElse(List.of()));
  }
}
