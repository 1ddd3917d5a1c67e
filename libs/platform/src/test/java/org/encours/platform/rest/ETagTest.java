package org.encours.platform.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagTest {

  private static final Optional<ETag> SEVENTH = Optional.of(ETag.of(7));

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", " \"6\" , \"7\"", "W/\"7\", \"7\""})
  void theStateThatWasSeenMayBeChanged(String header) {
    assertThatCode(() -> ETag.requireMatch(header, SEVENTH)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "W/\"7\""})
  void anotherStateMayNot(String header) {
    assertThatThrownBy(() -> ETag.requireMatch(header, SEVENTH))
        .isInstanceOf(ProblemException.class)
        .extracting(e -> ((ProblemException) e).problem().status())
        .isEqualTo(412);
  }

  @Test
  void aStarNeedsSomethingToMatch() {
    assertThatThrownBy(() -> ETag.requireMatch("*", Optional.empty()))
        .isInstanceOf(ProblemException.class);
    assertThatCode(() -> ETag.requireMatch(null, Optional.empty())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"7", "\"7\",,\"8\"", ""})
  void whatIsNoTagIsSaidToBeNone(String header) {
    assertThatThrownBy(() -> ETag.requireMatch(header, SEVENTH)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aStoreGetsTheVersion() {
    Assertions.assertThat(ETag.version("\"7\"")).contains(7L);
    Assertions.assertThat(ETag.version("*")).isEmpty();
    assertThatThrownBy(() -> ETag.version("\"abc\"")).isInstanceOf(InvalidInput.class);
  }
}
