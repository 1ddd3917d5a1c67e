package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.StatutoryRates;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.platform.rest.Answers;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The interest rates that laws refer to: in force, and entered but not approved yet. */
@Path("/v1/statutory-rates")
@RunOnVirtualThread
@Tag(name = "Statutory rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StatutoryRateResource {

  /**
   * @param percent a year: 10.50 for ten and a half
   * @param source who published it and where
   */
  @Schema(
      examples =
          """
          {"series":"ECB_REFERENCE","from":"2027-01-01","to":"2027-06-30","percent":"2.40","certainty":"OFFICIAL",
           "source":"ECB, main refinancing operations, in force on 1 January 2027"}
          """)
  public record StatutoryRateRequest(
      @NotNull RateSeries series,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull BigDecimal percent,
      @NotNull Rate.Certainty certainty,
      @NotNull String source) {

    Rate rate() {
      return new Rate(series, from, to, percent, certainty, source);
    }
  }

  /**
   * @param id null for a rate that came with the release
   * @param approvedBy null while it waits for a second person
   */
  public record StatutoryRateResponse(
      UUID id,
      RateSeries series,
      LocalDate from,
      LocalDate to,
      BigDecimal percent,
      Rate.Certainty certainty,
      String source,
      String proposedBy,
      String approvedBy,
      Instant approvedAt) {

    static StatutoryRateResponse of(Rate rate) {
      return of(null, rate, null, null);
    }

    static StatutoryRateResponse of(ProposedRate entered) {
      return of(
          entered.id(), entered.rate(), entered.proposedBy(), entered.approval().orElse(null));
    }

    private static StatutoryRateResponse of(
        UUID id, Rate rate, String proposedBy, ProposedRate.Approval approval) {
      return new StatutoryRateResponse(
          id,
          rate.series(),
          rate.from(),
          rate.to(),
          rate.percent(),
          rate.certainty(),
          rate.source(),
          proposedBy,
          approval == null ? null : approval.by(),
          approval == null ? null : approval.at());
    }
  }

  /**
   * @param inForce by series and day
   * @param waiting entered and not approved yet
   */
  public record StatutoryRatesResponse(
      List<StatutoryRateResponse> inForce, List<StatutoryRateResponse> waiting) {}

  private final StatutoryRates rates;
  private final Caller caller;

  StatutoryRateResource(StatutoryRates rates, Caller caller) {
    this.rates = rates;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listStatutoryRates",
      summary = "The rates in force with source and certainty, and those that wait for approval")
  public StatutoryRatesResponse list() {
    return new StatutoryRatesResponse(
        rates.inForce().all().stream()
            .sorted(Comparator.comparing(Rate::series).thenComparing(Rate::from))
            .map(StatutoryRateResponse::of)
            .toList(),
        rates.entered().stream()
            .filter(entered -> entered.approval().isEmpty())
            .map(StatutoryRateResponse::of)
            .toList());
  }

  @POST
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "proposeStatutoryRate",
      summary = "Enter a published rate; it counts once a second person has approved it")
  @APIResponseSchema(value = StatutoryRateResponse.class, responseCode = "201")
  public RestResponse<StatutoryRateResponse> propose(StatutoryRateRequest request) {
    ProposedRate proposed = rates.propose(request.rate(), caller.name());
    return Answers.created(
        URI.create("/v1/statutory-rates/" + proposed.id()), StatutoryRateResponse.of(proposed));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "approveStatutoryRate",
      summary = "Compare an entered rate with its source, and put it in force")
  public StatutoryRateResponse approve(@PathParam("id") UUID id) {
    return StatutoryRateResponse.of(rates.approve(id, caller.name()));
  }
}
