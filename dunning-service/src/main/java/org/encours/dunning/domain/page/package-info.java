/** What a debtor may do by itself on the page that a message leads to. */
@NullMarked
package org.encours.dunning.domain.page;

import org.jspecify.annotations.NullMarked;
