/** The Netherlands: what may be claimed for a late debt. */
@NullMarked
package org.encours.dunning.domain.country.nl;

import org.jspecify.annotations.NullMarked;
