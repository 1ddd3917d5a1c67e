package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.view.ForecastQuality;

@Path("/v1/forecast-quality")
@RunOnVirtualThread
@Tag(name = "Late payment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ForecastQualityResource {

  private static final int QUARTER_DAYS = 91;

  /**
   * Forecasts made at issue, set against what came.
   *
   * @param from first due date looked at
   * @param to last due date looked at
   * @param n invoices that came due in the time and had been forecast at issue
   * @param brier mean squared error of the probability to be late, lower is better
   * @param auc how often a late invoice was rated above one in time
   * @param mae mean absolute error of the median days late
   * @param coverage80 share that came between the days told as tenth and ninetieth of a hundred
   * @param counting what each debtor's smoothed late rate said of the same invoices
   * @param bands what was said against what came
   * @param segments the same by kind of debtor
   */
  record ForecastQualityResponse(
      LocalDate from,
      LocalDate to,
      int n,
      Optional<BigDecimal> brier,
      Optional<BigDecimal> auc,
      Optional<BigDecimal> mae,
      Optional<BigDecimal> coverage80,
      Optional<ScoreResponse> counting,
      List<BandResponse> bands,
      List<SegmentResponse> segments) {

    static ForecastQualityResponse of(LocalDate from, LocalDate to, ForecastQuality.Report report) {
      return new ForecastQualityResponse(
          from,
          to,
          report.invoices(),
          report.score().map(ForecastQuality.Score::brier),
          report.score().flatMap(ForecastQuality.Score::auc),
          report.meanAbsoluteError(),
          report.coverage80(),
          report.counting().map(ScoreResponse::of),
          report.bands().stream()
              .map(band -> new BandResponse(band.said(), band.came(), band.invoices()))
              .toList(),
          report.segments().stream()
              .map(
                  each ->
                      new SegmentResponse(
                          each.kind().name(),
                          each.invoices(),
                          ScoreResponse.of(each.score()),
                          ScoreResponse.of(each.counting())))
              .toList());
    }
  }

  /** How well one forecaster did. */
  record ScoreResponse(BigDecimal brier, Optional<BigDecimal> auc) {
    static ScoreResponse of(ForecastQuality.Score score) {
      return new ScoreResponse(score.brier(), score.auc());
    }
  }

  /**
   * Invoices of which about the same was said.
   *
   * @param said mean probability that was told
   * @param came share that was late
   */
  record BandResponse(BigDecimal said, BigDecimal came, int n) {}

  /** One kind of debtor. */
  record SegmentResponse(String kind, int n, ScoreResponse score, ScoreResponse counting) {}

  private final ForecastQuality quality;
  private final Caller caller;
  private final Clock clock;

  ForecastQualityResource(ForecastQuality quality, Caller caller, Clock clock) {
    this.quality = quality;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "forecastQuality",
      summary = "How well late payment was forecast, beside mere counting",
      description =
          "Sets what was forecast when each invoice was issued against what came, over the invoices"
              + " that were due from one day to another; the last quarter when neither is given.")
  public ForecastQualityResponse quality(
      @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = Objects.requireNonNullElse(to, today);
    LocalDate first = Objects.requireNonNullElse(from, last.minusDays(QUARTER_DAYS));
    if (first.isAfter(last)) {
      throw new InvalidInput("from", "must not be after to");
    }
    return ForecastQualityResponse.of(
        first, last, quality.between(caller.creditor(), first, last, today));
  }
}
