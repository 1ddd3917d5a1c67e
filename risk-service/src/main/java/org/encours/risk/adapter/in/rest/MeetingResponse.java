package org.encours.risk.adapter.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.application.view.Meeting;
import org.encours.risk.domain.committee.Agenda;
import org.encours.risk.domain.committee.Effect;

/** A meeting as it is on record. */
record MeetingResponse(
    UUID id,
    LocalDate date,
    String calledBy,
    Instant calledAt,
    List<Agenda.Item> agenda,
    List<DecisionResponse> decisions) {

  /**
   * @param doneAt when its owner reported it done
   */
  record DecisionResponse(
      UUID id,
      int item,
      String debtor,
      String decision,
      DecisionRequest.Kind effect,
      Money amount,
      LocalDate until,
      String orderReference,
      String owner,
      LocalDate dueDate,
      String by,
      Instant at,
      Instant doneAt) {

    static DecisionResponse of(Meeting.Decided made) {
      var resolution = made.resolution();
      return switch (resolution.effect()) {
        case Effect.Nothing _ -> of(made, DecisionRequest.Kind.NOTHING, null, null, null);
        case Effect.SetLimit limit ->
            of(made, DecisionRequest.Kind.SET_LIMIT, limit.limit(), limit.until(), null);
        case Effect.ReleaseOrder order ->
            of(
                made,
                DecisionRequest.Kind.RELEASE_ORDER,
                order.most(),
                order.until(),
                order.orderReference());
      };
    }

    private static DecisionResponse of(
        Meeting.Decided made,
        DecisionRequest.Kind kind,
        Money amount,
        LocalDate until,
        String order) {
      var resolution = made.resolution();
      return new DecisionResponse(
          made.id(),
          resolution.item(),
          made.debtor(),
          resolution.text(),
          kind,
          amount,
          until,
          order,
          resolution.owner(),
          resolution.dueDate(),
          made.by(),
          made.at(),
          made.doneAt().orElse(null));
    }
  }

  static MeetingResponse of(Meeting meeting) {
    return new MeetingResponse(
        meeting.id(),
        meeting.date(),
        meeting.calledBy(),
        meeting.calledAt(),
        meeting.agenda().items(),
        meeting.decisions().stream().map(DecisionResponse::of).toList());
  }
}
