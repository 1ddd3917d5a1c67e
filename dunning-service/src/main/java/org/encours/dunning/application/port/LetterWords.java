package org.encours.dunning.application.port;

import java.util.List;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.page.Computation;

/** What a letter says of law and figures, for whoever says it elsewhere. */
public interface LetterWords {

  /** How charges were computed, as the letter says it, in the message's language. */
  List<Computation> computations(Message message);

  /** The reader's rights, and where to complain. */
  List<String> rights(Regime regime, String language);

  /** The title that the house gives such a message. */
  String title(Message message);
}
