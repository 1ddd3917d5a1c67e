/** Germany: what may be claimed for a late debt. */
@NullMarked
package org.encours.dunning.domain.country.de;

import org.jspecify.annotations.NullMarked;
