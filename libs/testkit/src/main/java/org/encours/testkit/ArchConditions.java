package org.encours.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What a class must not do, looked for in its fields, signatures and calls. */
final class ArchConditions {

  private static final Set<String> FLOATING =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");
  private static final Set<String> DICE =
      Set.of(
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "java.lang.Math.random");

  private ArchConditions() {}

  static ArchCondition<JavaClass> useFloatingPoint() {
    return new ArchCondition<>("use floating point") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<String> fields =
            type.getFields().stream()
                .filter(f -> FLOATING.contains(f.getRawType().getName()))
                .map(f -> f.getFullName());
        Stream<String> signatures =
            type.getCodeUnits().stream()
                .filter(ArchConditions::isFloating)
                .map(c -> c.getFullName());
        Stream<String> calls =
            type.getMethodCallsFromSelf().stream()
                .filter(call -> FLOATING.contains(call.getTarget().getRawReturnType().getName()))
                .map(JavaMethodCall::getDescription);
        Stream.of(fields, signatures, calls)
            .flatMap(s -> s)
            .forEach(where -> events.add(SimpleConditionEvent.satisfied(type, where)));
      }
    };
  }

  static ArchCondition<JavaClass> readTheMachinesClockOrRollDice() {
    return new ArchCondition<>("read the machine's clock or roll dice") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(ArchConditions::isClockOrDice)
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
        type.getConstructorCallsFromSelf().stream()
            .filter(call -> DICE.contains(call.getTargetOwner().getName()))
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
      }
    };
  }

  /** Rooms side by side below a parent: what is in one of them uses what is in another. */
  static ArchCondition<JavaClass> useAnotherRoomBelow(String parent) {
    return new ArchCondition<>("use another room below " + parent) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = room(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> !Set.of("", own).contains(room(use.getTargetClass())))
            .forEach(use -> events.add(SimpleConditionEvent.satisfied(type, use.getDescription())));
      }

      private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(parent + ".")
            ? name.substring(parent.length() + 1).split("\\.")[0]
            : "";
      }
    };
  }

  private static boolean isFloating(JavaCodeUnit unit) {
    return FLOATING.contains(unit.getRawReturnType().getName())
        || unit.getRawParameterTypes().stream().anyMatch(p -> FLOATING.contains(p.getName()));
  }

  private static boolean isClockOrDice(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean readsClock =
        owner.startsWith("java.time.")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(p -> p.getName().equals("java.time.Clock"));
    return readsClock
        || owner.equals("java.time.Clock") && name.startsWith("system")
        || owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
        || owner.equals("java.util.UUID") && name.equals("randomUUID")
        || owner.equals("java.lang.Math") && name.equals("random")
        || DICE.contains(owner);
  }
}
