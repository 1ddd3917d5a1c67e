package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.EditTemplate;
import org.encours.dunning.application.PreviewTemplate;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.template.Occasion;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** A creditor's own words, by language (fr, nl, de, en), channel and tone. */
@Path("/v1/message-templates")
@RunOnVirtualThread
@Tag(name = "Templates")
public class TemplateResource {

  /**
   * @param invoice the case to write about: its debtor with everything open
   * @param asOf the day to write on; today when left out
   * @param template words to try; those in force when left out
   */
  public record PreviewRequest(@NotNull UUID invoice, LocalDate asOf, TemplateBody template) {}

  /**
   * @param version of the words used; left out for words that are only tried
   * @param document the letter, PDF in base64
   */
  public record PreviewResponse(
      String subject, String text, Money total, String to, Integer version, byte[] document) {}

  private final EditTemplate templates;
  private final PreviewTemplate previews;
  private final Caller caller;
  private final Clock clock;

  TemplateResource(EditTemplate templates, PreviewTemplate previews, Caller caller, Clock clock) {
    this.templates = templates;
    this.previews = previews;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listMessageTemplates",
      summary = "The words in force for each language, channel and tone; version 0 is the house's")
  public Page<TemplateBody> list() {
    return new Page<>(
        templates.all(caller.creditor()).stream().map(TemplateBody::of).toList(), null);
  }

  @GET
  @Path("/{language}/{channel}/{tone}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getMessageTemplate", summary = "The words in force for such messages")
  public TemplateBody get(
      @PathParam("language") String language,
      @PathParam("channel") Channel channel,
      @PathParam("tone") Occasion tone) {
    return TemplateBody.of(templates.inForce(caller.creditor(), key(language, channel, tone)));
  }

  @PUT
  @Path("/{language}/{channel}/{tone}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putMessageTemplate",
      summary =
          "Saves words as a new version; those that drop what the law wants said are refused with"
              + " the article")
  public TemplateBody put(
      @PathParam("language") String language,
      @PathParam("channel") Channel channel,
      @PathParam("tone") Occasion tone,
      TemplateBody body) {
    return TemplateBody.of(
        templates.save(
            caller.creditor(), key(language, channel, tone), body.text(), caller.name()));
  }

  @DELETE
  @Path("/{language}/{channel}/{tone}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "deleteMessageTemplate",
      summary = "Goes back to the house's words; what was sent keeps its own")
  public void delete(
      @PathParam("language") String language,
      @PathParam("channel") Channel channel,
      @PathParam("tone") Occasion tone) {
    templates.remove(caller.creditor(), key(language, channel, tone), caller.name());
  }

  @POST
  @Path("/{language}/{channel}/{tone}/preview")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "previewMessageTemplate",
      summary = "Writes about a real case with these words, or those in force; sends nothing")
  public PreviewResponse preview(
      @PathParam("language") String language,
      @PathParam("channel") Channel channel,
      @PathParam("tone") Occasion tone,
      PreviewRequest request) {
    PreviewRequest asked = request;
    PreviewTemplate.Preview preview =
        previews.preview(
            caller.creditor(),
            new PreviewTemplate.Question(
                key(language, channel, tone),
                Optional.ofNullable(asked.template()).map(TemplateBody::text),
                asked.invoice(),
                Optional.ofNullable(asked.asOf()).orElseGet(() -> LocalDate.now(clock))));
    return new PreviewResponse(
        preview.subject(),
        preview.text(),
        preview.message().total(),
        preview.message().recipient(),
        preview.version().orElse(null),
        preview.pdf());
  }

  private static TemplateKey key(String language, Channel channel, Occasion tone) {
    if (!TemplateKey.LANGUAGES.contains(language)) {
      throw new NotFound("There are no letters in " + language);
    }
    if (!channel.written()) {
      throw new InvalidInput("channel", "EMAIL, LETTER or REGISTERED_LETTER");
    }
    return new TemplateKey(language, channel, tone);
  }
}
