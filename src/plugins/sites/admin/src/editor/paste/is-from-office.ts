/** Whether Word, Excel or WPS wrote this HTML. */
export const isFromOffice = (html: string): boolean =>
  /urn:schemas-microsoft-com:office|class="?Mso|\bmso-|name="?(Generator|ProgId)"?[^>]*(Word|Excel|WPS)/iu.test(
    html
  );
