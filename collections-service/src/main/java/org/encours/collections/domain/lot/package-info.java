/** Cases that leave the house together: on terms of their own, to one agency or one buyer. */
package org.encours.collections.domain.lot;
