/** Belgium: what may be claimed for a late debt. */
@NullMarked
package org.encours.dunning.domain.country.be;

import org.jspecify.annotations.NullMarked;
