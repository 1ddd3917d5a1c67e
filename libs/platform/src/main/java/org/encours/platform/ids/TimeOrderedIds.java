package org.encours.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.encours.kernel.Ids;

/** UUIDv7: new rows land at the end of an index, and an id tells when it was born. */
@Singleton
class TimeOrderedIds implements Ids {

  private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

  @Override
  public UUID next() {
    return generator.generate();
  }
}
