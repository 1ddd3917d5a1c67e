package org.encours.risk.adapter.in.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.encours.risk.adapter.in.rest.DecisionRequest.Kind;

/** What an effect needs is there, and said together with all else that is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteEffect.Check.class)
@interface CompleteEffect {

  String message() default "is required for this effect";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Names each component that is missing. */
  class Check implements ConstraintValidator<CompleteEffect, DecisionRequest> {

    private record Need(String path, boolean isMissing) {}

    @Override
    public boolean isValid(DecisionRequest request, ConstraintValidatorContext context) {
      boolean release = request.effect() == Kind.RELEASE_ORDER;
      boolean acts = release || request.effect() == Kind.SET_LIMIT;
      String order = request.orderReference();
      var missing =
          Stream.of(
                  new Need("amount", acts && request.amount() == null),
                  new Need("until", acts && request.until() == null),
                  new Need("orderReference", release && (order == null || order.isBlank())))
              .filter(Need::isMissing)
              .toList();
      if (!missing.isEmpty()) {
        context.disableDefaultConstraintViolation();
        missing.forEach(
            need ->
                context
                    .buildConstraintViolationWithTemplate(
                        context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(need.path())
                    .addConstraintViolation());
      }
      return missing.isEmpty();
    }
  }
}
