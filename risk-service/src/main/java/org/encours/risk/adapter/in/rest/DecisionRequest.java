package org.encours.risk.adapter.in.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.platform.input.NotNegativeAmount;
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
@CompleteEffect
record DecisionRequest(
    @NotNull Integer item,
    @NotBlank String decision,
    @NotNull Kind effect,
    @NotNegativeAmount Money amount,
    LocalDate until,
    String orderReference,
    @NotBlank String owner,
    @NotNull LocalDate dueDate) {

  enum Kind {
    NOTHING,
    SET_LIMIT,
    RELEASE_ORDER
  }

  static Resolution read(DecisionRequest request) {
    Input input = new Input();
    if (request.effect == Kind.RELEASE_ORDER) {
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
