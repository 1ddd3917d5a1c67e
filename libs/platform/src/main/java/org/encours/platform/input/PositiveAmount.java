package org.encours.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.encours.kernel.Money;

/** Money above zero. Whether it must be there is for {@code @NotNull} to say. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PositiveAmount.Check.class)
public @interface PositiveAmount {

  String message() default "must be above zero";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the money. */
  class Check implements ConstraintValidator<PositiveAmount, Money> {
    @Override
    public boolean isValid(Money amount, ConstraintValidatorContext context) {
      return amount == null || amount.isPositive();
    }
  }
}
