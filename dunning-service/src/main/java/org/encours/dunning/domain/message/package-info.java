/** Messages to a debtor, and what was sent before. */
@NullMarked
package org.encours.dunning.domain.message;

import org.jspecify.annotations.NullMarked;
