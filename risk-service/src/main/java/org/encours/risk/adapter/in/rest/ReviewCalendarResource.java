package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.ReadReviewCalendar;
import org.encours.risk.application.view.ReviewDay;
import org.encours.risk.domain.assessment.ComingReview;
import org.encours.risk.domain.rating.Grade;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/review-calendar")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class ReviewCalendarResource {

  private static final int DAYS_AHEAD = 30;

  /**
   * @param cause why it is looked at on that day
   * @param grade and {@code exposure} of the latest assessment; absent before the first
   */
  record ComingReviewResponse(
      LocalDate date, String debtor, ComingReview.Cause cause, Grade grade, Money exposure) {

    static ComingReviewResponse of(ReadReviewCalendar.Entry entry) {
      ComingReview review = entry.review();
      return new ComingReviewResponse(
          review.on(),
          review.debtor(),
          review.cause(),
          review.grade().orElse(null),
          review.exposure().orElse(null));
    }
  }

  /**
   * @param grade absent for debtors never assessed
   */
  record ReviewDayResponse(LocalDate date, Grade grade, long debtors) {

    static ReviewDayResponse of(ReviewDay day) {
      return new ReviewDayResponse(day.on(), day.grade().orElse(null), day.debtors());
    }
  }

  private final ReadReviewCalendar calendar;
  private final Caller caller;
  private final Clock clock;

  ReviewCalendarResource(ReadReviewCalendar calendar, Caller caller, Clock clock) {
    this.calendar = calendar;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "reviewCalendar",
      summary = "Who is looked at again by a day (default in 30 days) and why then, soonest first")
  public RestResponse<Page<ComingReviewResponse>> coming(
      @QueryParam("until") LocalDate until,
      @QueryParam("grade") Grade grade,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") String after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    Optional<Cursor.Dated> place = Cursor.dated(after);
    var found =
        calendar.until(
            caller.creditor(),
            last(until),
            Optional.ofNullable(grade),
            place.map(Cursor.Dated::day),
            place.map(Cursor.Dated::debtor),
            size + 1);
    Page<ReadReviewCalendar.Entry> page =
        Page.of(
            found, size, entry -> new Cursor.Dated(entry.review().on(), entry.debtor()).toString());
    return Pages.of(
        uri, new Page<>(page.items().stream().map(ComingReviewResponse::of).toList(), page.next()));
  }

  @GET
  @Path("/days")
  @Operation(
      operationId = "reviewDays",
      summary = "How many are looked at again on each day, by grade")
  public Page<ReviewDayResponse> days(@QueryParam("until") LocalDate until) {
    return new Page<>(
        calendar.days(caller.creditor(), last(until)).stream().map(ReviewDayResponse::of).toList(),
        null);
  }

  private LocalDate last(LocalDate until) {
    return Objects.requireNonNullElseGet(until, () -> LocalDate.now(clock).plusDays(DAYS_AHEAD));
  }
}
