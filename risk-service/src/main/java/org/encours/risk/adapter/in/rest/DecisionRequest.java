package org.encours.risk.adapter.in.rest;

import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.risk.domain.committee.Effect;
import org.encours.risk.domain.committee.Resolution;

/**
 * A decision of the committee.
 *
 * @param item its number on the agenda
 * @param decision in words; the reason of its effect
 * @param amount the limit, or what an order may come to
 * @param until the last day the effect holds
 * @param owner who sees to it
 */
record DecisionRequest(
    Integer item,
    String decision,
    Kind effect,
    Money amount,
    LocalDate until,
    String orderReference,
    String owner,
    LocalDate dueDate) {

  enum Kind {
    NOTHING,
    SET_LIMIT,
    RELEASE_ORDER
  }

  static Resolution read(DecisionRequest request) {
    Input input = new Input();
    if (request == null) {
      input.wrong("", "a body is required");
      input.orThrow();
    }
    input.required("item", request.item);
    input.required("decision", request.decision);
    input.required("effect", request.effect);
    input.required("owner", request.owner);
    input.required("dueDate", request.dueDate);
    if (request.effect == Kind.SET_LIMIT || request.effect == Kind.RELEASE_ORDER) {
      input.notNegative("amount", request.amount);
      input.required("until", request.until);
    }
    if (request.effect == Kind.RELEASE_ORDER) {
      input.required("orderReference", request.orderReference);
      input.positive("amount", request.amount);
    }
    input.orThrow();
    Effect effect =
        switch (request.effect) {
          case NOTHING -> new Effect.Nothing();
          case SET_LIMIT -> new Effect.SetLimit(request.amount, request.until);
          case RELEASE_ORDER ->
              new Effect.ReleaseOrder(request.orderReference, request.amount, request.until);
        };
    return new Resolution(request.item, request.decision, effect, request.owner, request.dueDate);
  }
}
