package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.AddEvidence;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/v1/invoices/{invoice}/documents")
@RunOnVirtualThread
@Tag(name = "Documents")
class DocumentResource {

  private final AddEvidence add;
  private final Records records;
  private final Idempotency idempotency;
  private final Caller caller;

  DocumentResource(AddEvidence add, Records records, Idempotency idempotency, Caller caller) {
    this.add = add;
    this.records = records;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "addDocument",
      summary =
          "Keep a document that proves the claim: an order, a delivery note, a proof of sending")
  public RestResponse<Evidence> post(
      @PathParam("invoice") UUID invoice, @RestForm String kind, @RestForm FileUpload file) {
    if (file == null) {
      throw new InvalidInput("file", "is required");
    }
    AddEvidence.Upload upload =
        new AddEvidence.Upload(kind(kind), file.fileName(), file.contentType(), content(file));
    return idempotency.once(
        upload.content(),
        () -> {
          Evidence evidence = add.add(caller.creditor(), invoice, upload);
          return Answers.created(
              URI.create("/v1/invoices/" + invoice + "/documents/" + evidence.id()), evidence);
        });
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getDocument", summary = "The document as it was kept")
  public Response get(@PathParam("invoice") UUID invoice, @PathParam("id") UUID id) {
    Records.File file =
        records
            .document(caller.creditor(), invoice, id)
            .orElseThrow(() -> new NotFound("There is no document " + id + "."));
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    // Never shown within our own pages: whoever uploaded it chose its type and content.
    return Response.ok(file.content())
        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Evidence.Kind kind(String text) {
    try {
      return Evidence.Kind.valueOf(text == null ? "" : text);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("kind", "must be one of " + List.of(Evidence.Kind.values()));
    }
  }

  private static byte[] content(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
