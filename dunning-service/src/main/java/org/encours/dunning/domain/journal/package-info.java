/** What was said to a debtor and by it, whoever wrote it down. */
@NullMarked
package org.encours.dunning.domain.journal;

import org.jspecify.annotations.NullMarked;
