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

/** Money of zero or more. Whether it must be there is for {@code @NotNull} to say. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotNegativeAmount.Check.class)
public @interface NotNegativeAmount {

  String message() default "must not be negative";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the money. */
  class Check implements ConstraintValidator<NotNegativeAmount, Money> {
    @Override
    public boolean isValid(Money amount, ConstraintValidatorContext context) {
      return amount == null || !amount.isNegative();
    }
  }
}
