/** Luxembourg: what may be claimed for a late debt. */
@NullMarked
package org.encours.dunning.domain.country.lu;

import org.jspecify.annotations.NullMarked;
