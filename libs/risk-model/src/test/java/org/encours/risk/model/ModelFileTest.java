package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @TempDir Path folder;

  private final StoredModel model =
      StoredModel.of(
          LocalDate.parse("2026-03-01"),
          Portfolios.of(3, 40, 20),
          new StoredModel.Quality(
              LocalDate.parse("2026-01-01"), 100, 0.9, 0.1, 0.12, 2.5, java.util.List.of()));

  @Test
  void aModelComesBackAsItWasWritten() {
    Path file = folder.resolve("models/late.json");
    ModelFile.save(model, file);
    assertThat(ModelFile.load(file)).isEqualTo(model);
  }

  @Test
  void aModelThatSomebodyChangedIsRefused() {
    String text =
        ModelFile.write(model).replaceFirst("\"learntFrom\" : \\d+", "\"learntFrom\" : 1");
    assertThatThrownBy(() -> ModelFile.read(text))
        .isInstanceOf(UnusableModel.class)
        .hasMessageContaining("checksum");
  }

  @Test
  void anotherFormatHalfAFileAndAMissingOneAreRefused() {
    String text = ModelFile.write(model);
    assertThatThrownBy(() -> ModelFile.read(text.replace("\"format\" : 3", "\"format\" : 1")))
        .hasMessage("the model has format 1, not 3");
    assertThatThrownBy(() -> ModelFile.read(text.substring(0, text.length() / 2)))
        .isInstanceOf(UnusableModel.class)
        .hasMessageContaining("broken");
    assertThatThrownBy(() -> ModelFile.load(folder.resolve("none.json")))
        .isInstanceOf(UnusableModel.class);
  }
}
