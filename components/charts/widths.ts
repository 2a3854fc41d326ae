/** In CSS pixels at the usual type size, between the margins of the page. */
export const PAGE = 992;
export const HALF_PAGE = 472;
export const PHONE = 350;
/** As PAGE, on a screen from 1680 pixels on: see --page-max. */
export const VAST_PAGE = 1288;
